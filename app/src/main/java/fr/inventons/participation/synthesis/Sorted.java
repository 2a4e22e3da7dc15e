package fr.inventons.participation.synthesis;

import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;

/** A proposal was in that working group from that instant, until the next line about it. */
public record Sorted(ProposalId proposal, int number, String group, Instant at) {}
