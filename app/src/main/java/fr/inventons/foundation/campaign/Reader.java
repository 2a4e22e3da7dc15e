package fr.inventons.foundation.campaign;

/**
 * A column of the matrix: the place from which somebody reads. One person may read from several.
 */
public enum Reader {
    /** The table that said it: its rapporteur, and whoever holds its ticket. */
    TABLE,
    /** The facilitator of the meeting. */
    FACILITATOR,
    /** The rapporteurs of the meeting and the citizen councils of the département. */
    COUNCIL,
    /** The programme officer of the département. */
    OFFICER,
    /** The visa chain and the signatory of the département. */
    HIERARCHY,
    /** The mayor or the intermunicipality concerned. */
    LOCAL_AUTHORITY,
    /** The national agency. */
    AGENCY,
    /** A service asked to answer. */
    ANSWERING_SERVICE,
    /** Members of the national working group. */
    GROUP_MEMBER,
    /** Anyone. */
    PUBLIC
}
