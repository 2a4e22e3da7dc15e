/** Public pages and each person's first page. */
@NullMarked
package fr.inventons.oversight.portal.web;

import org.jspecify.annotations.NullMarked;
