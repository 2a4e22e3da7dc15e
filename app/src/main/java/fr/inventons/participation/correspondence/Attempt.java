package fr.inventons.participation.correspondence;

import java.time.Instant;

/** A try to tell somebody something by hand. */
public record Attempt(Outcome outcome, Instant at, boolean undone) {}
