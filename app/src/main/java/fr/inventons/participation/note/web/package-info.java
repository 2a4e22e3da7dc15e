/** The notes' part of a proposal's page. */
@NullMarked
package fr.inventons.participation.note.web;

import org.jspecify.annotations.NullMarked;
