package fr.inventons.participation.opinion;

import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;

/** That an avis was given, and when: all that a reader who sees only the status may know. */
public record AvisGiving(ProposalId proposal, Instant at) {}
