/**
 * Tools with no domain word in them: database, web, journal, time, mail, paper. Any module may use
 * them.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package fr.inventons.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
