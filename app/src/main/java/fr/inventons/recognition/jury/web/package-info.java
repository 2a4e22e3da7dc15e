/** Pages of a committee: its secretary, its members, and what is printed for them. */
@NullMarked
package fr.inventons.recognition.jury.web;

import org.jspecify.annotations.NullMarked;
