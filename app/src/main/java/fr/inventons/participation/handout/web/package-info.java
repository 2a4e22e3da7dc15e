/** Pages and papers of what is printed for the day. */
@NullMarked
package fr.inventons.participation.handout.web;

import org.jspecify.annotations.NullMarked;
