/** Pages where people register, answer by their link, and where the officer sees who comes. */
@NullMarked
package fr.inventons.participation.registration.web;

import org.jspecify.annotations.NullMarked;
