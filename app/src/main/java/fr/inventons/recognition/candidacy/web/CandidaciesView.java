package fr.inventons.recognition.candidacy.web;

import fr.inventons.platform.web.Link;
import java.util.List;

/**
 * The list of the files that somebody may see.
 *
 * @param begin actions without a file yet, with the address that opens one
 * @param next address of the rest of the list, or empty
 */
public record CandidaciesView(List<CandidacyRow> rows, List<Link> begin, String next) {}
