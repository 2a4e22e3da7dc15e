/** Pages of a proposal: writing in the room, its sheet, its trail, the table's own page. */
@NullMarked
package fr.inventons.participation.proposal.web;

import org.jspecify.annotations.NullMarked;
