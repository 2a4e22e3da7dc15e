package fr.inventons.platform.journal;

/** A line was just written in the journal by {@code actor}; its transaction is still open. */
public record Recorded(String actor, Fact fact) {}
