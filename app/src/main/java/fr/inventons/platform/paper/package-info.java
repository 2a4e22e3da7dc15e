/**
 * Documents on paper: each is written once as a {@link fr.inventons.platform.paper.Document} and
 * made into an accessible PDF and a DOCX that people correct in their word processor.
 *
 * <p>Start at {@link fr.inventons.platform.paper.Paper}.
 */
@NullMarked
package fr.inventons.platform.paper;

import org.jspecify.annotations.NullMarked;
