package fr.inventons.participation.proposal;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param next hand it to {@link Selection#from} for the following page; empty at the end
 */
public record Listing(List<SeenProposal> proposals, Optional<String> next) {}
