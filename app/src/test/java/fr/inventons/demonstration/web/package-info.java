/** What a visitor of the demonstration finds, and what service does not have. */
@NullMarked
package fr.inventons.demonstration.web;

import org.jspecify.annotations.NullMarked;
