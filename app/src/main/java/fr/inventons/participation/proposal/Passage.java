package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Stage;
import java.time.Instant;

/** A proposal came to a stage. */
public record Passage(ProposalId proposal, Stage stage, Instant at) {}
