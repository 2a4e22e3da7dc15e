/** Pages of the services that answer, and what an answer adds to a proposal's page. */
@NullMarked
package fr.inventons.participation.answer.web;

import org.jspecify.annotations.NullMarked;
