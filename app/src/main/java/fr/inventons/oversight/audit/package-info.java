/**
 * The journal, read by an auditor: who changed what, and when.
 *
 * <p>Start at {@link fr.inventons.oversight.audit.AuditTrail}.
 */
@ApplicationModule(allowedDependencies = {"foundation.identity", "platform"})
@NullMarked
package fr.inventons.oversight.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
