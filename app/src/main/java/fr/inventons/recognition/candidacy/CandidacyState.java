package fr.inventons.recognition.candidacy;

/** Where a file is, until a committee has it. */
public enum CandidacyState {
    DRAFT,
    /** Received, with a number; its bearers may still complete it until the call ends. */
    SUBMITTED,
    /** Examined: a committee may have it. */
    ADMISSIBLE,
    /** Examined: it does not meet the rules, and the reasons are written. */
    INADMISSIBLE,
    /** Taken back by its bearers. */
    WITHDRAWN;

    /** True while its bearers write in it. */
    public boolean writable() {
        return this == DRAFT || this == SUBMITTED;
    }
}
