package fr.inventons.foundation.identity;

/** What somebody is appointed to do, always within a {@link Scope} and between two dates. */
public enum Role {
    /** Runs the installation; scope national. */
    OPERATOR,
    /** Reads the journal; scope national. */
    AUDITOR,
    /** Works at the national agency's desk; scope national. */
    NATIONAL_ANALYST,
    /** Takes part in a national working group; scope {@code group:<id>}. */
    GROUP_MEMBER,
    /** Answers for a competent authority; scope organisation. */
    ANSWERING_SERVICE,
    /** Prepares the meetings and the remontée of a département; scope département. */
    PROGRAMME_OFFICER,
    /**
     * Stands in the visa chain of a département; scope département. Which step is told by the
     * remontée.
     */
    SIGNATORY,
    /**
     * Mayor or intermunicipality concerned by a département's neighbourhoods; scope département.
     */
    LOCAL_AUTHORITY,
    /** Runs workshops; scope {@code meeting:<id>}. */
    FACILITATOR,
    /** Writes for a table; scope {@code table:<id>}. */
    RAPPORTEUR,
    /** Sits in a citizen council; scope {@code body:<id>}. */
    COUNCIL_MEMBER,
    /**
     * Carries an action and writes its file; scope {@code action:<id>}. Appointed, or read from the
     * code of the file.
     */
    BEARER,
    /** Sits in a committee of the label; scope {@code committee:<id>}. */
    JUROR,
    /** Decides on labels and signs; scope département for the local track, national otherwise. */
    LABEL_AUTHORITY,
    /**
     * Shows the ticket of a table, without an account; scope {@code table:<id>}. Never appointed:
     * read from the code.
     */
    TICKET_HOLDER
}
