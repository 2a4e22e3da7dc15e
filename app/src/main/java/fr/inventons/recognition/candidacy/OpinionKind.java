package fr.inventons.recognition.candidacy;

/** What somebody who does not decide thinks of a file. */
public enum OpinionKind {
    FAVOURABLE,
    WITH_RESERVES,
    UNFAVOURABLE
}
