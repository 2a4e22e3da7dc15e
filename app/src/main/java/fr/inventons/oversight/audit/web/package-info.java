/** The journal's page. */
@NullMarked
package fr.inventons.oversight.audit.web;

import org.jspecify.annotations.NullMarked;
