/** Pages of the demonstration: its personas, its mails, the components of its pages. */
@NullMarked
package fr.inventons.demonstration.web;

import org.jspecify.annotations.NullMarked;
