package fr.inventons.participation.proposal;

import java.time.Instant;

/** All the corrections of a relecture: how many words, and when the last came. */
public record Correction(ProposalId proposal, Instant at, int words) {}
