package fr.inventons.foundation.territory;

/** What reading a line gives: a neighbourhood, or why not, as a message and its details. */
sealed interface Reading {
    record Read(Proposed proposed) implements Reading {}

    record Refused(String key, String detail) implements Reading {}
}
