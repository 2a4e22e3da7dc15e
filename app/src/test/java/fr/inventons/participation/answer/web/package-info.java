/** The desk's and the services' pages, asked as a browser does. */
@NullMarked
package fr.inventons.participation.answer.web;

import org.jspecify.annotations.NullMarked;
