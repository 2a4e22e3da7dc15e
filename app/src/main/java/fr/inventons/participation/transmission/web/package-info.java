/** Pages of the remontée: the officer's, the signatory's, everybody's. */
@NullMarked
package fr.inventons.participation.transmission.web;

import org.jspecify.annotations.NullMarked;
