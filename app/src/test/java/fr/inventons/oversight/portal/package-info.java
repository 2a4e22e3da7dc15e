/** What the public pages and each person's first page show, and what they keep to themselves. */
@NullMarked
package fr.inventons.oversight.portal;

import org.jspecify.annotations.NullMarked;
