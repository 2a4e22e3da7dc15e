/** Pages of opinions: giving an avis, supporting; and their part of a proposal's page. */
@NullMarked
package fr.inventons.participation.opinion.web;

import org.jspecify.annotations.NullMarked;
