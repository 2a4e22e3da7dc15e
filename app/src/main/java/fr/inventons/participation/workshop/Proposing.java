package fr.inventons.participation.workshop;

import java.time.Instant;

/** Every way {@link Tables#propose} can end. */
public sealed interface Proposing {
    /** There is a proposal, proved. */
    record Proposed(TablePlanId id) implements Proposing {}

    /** Nobody to allocate. */
    record Nobody() implements Proposing {}

    /** One table, or none: nothing to choose. */
    record OneTable() implements Proposing {}

    record MeetingClosed(Instant since) implements Proposing {}

    /** No such workshop, or not for this reader. */
    record Unknown() implements Proposing {}
}
