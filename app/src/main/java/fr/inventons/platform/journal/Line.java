package fr.inventons.platform.journal;

import java.time.Instant;

/** A line on its way to the journal; {@code fact} as JSON. */
record Line(Instant at, String type, String actor, String fact) {}
