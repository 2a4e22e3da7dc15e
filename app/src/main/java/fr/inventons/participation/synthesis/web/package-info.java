/** Pages of the national desk and of its working groups. */
@NullMarked
package fr.inventons.participation.synthesis.web;

import org.jspecify.annotations.NullMarked;
