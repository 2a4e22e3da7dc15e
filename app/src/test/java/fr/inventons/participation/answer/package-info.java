/** From a transmitted proposal to a published answer. */
@NullMarked
package fr.inventons.participation.answer;

import org.jspecify.annotations.NullMarked;
