package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.Opening;

/** Every way that opening a meeting, from a model or not, can end. */
public sealed interface Starting {
    /** The meeting was opened, or refused, as {@code opening} says. */
    record Ended(Opening opening) implements Starting {}

    /** No meeting of that id may serve as a model for this officer. */
    record UnknownModel() implements Starting {}
}
