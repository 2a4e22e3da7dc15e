/** Pages of the plan of a day, of its date, and of many meetings opened at once. */
@NullMarked
package fr.inventons.participation.planning.web;

import org.jspecify.annotations.NullMarked;
