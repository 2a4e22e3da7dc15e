/** Pages of a workshop: its tables, who sits there, their tickets, who runs the day. */
@NullMarked
package fr.inventons.participation.workshop.web;

import org.jspecify.annotations.NullMarked;
