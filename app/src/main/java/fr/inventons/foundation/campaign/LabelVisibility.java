package fr.inventons.foundation.campaign;

import java.util.Map;
import java.util.Set;

/** Who reads what of a candidacy for the label, and when; what is not named is not read. */
public record LabelVisibility(Map<Matter, Map<Moment, Set<Party>>> cells) {

    /** A document of the file. */
    public enum Matter {
        /** What the bearer writes and joins. */
        FILE,
        /** The préfet's opinion. */
        OPINION,
        /** The avis of a citizen council. */
        COUNCIL_AVIS
    }

    /** Where the candidacy is. */
    public enum Moment {
        DRAFT,
        SUBMITTED,
        DECIDED
    }

    /** Who reads. */
    public enum Party {
        /** Those who bear the action. */
        BEARER,
        /** Who prepares at the préfecture of the département. */
        OFFICER,
        /** The authority that decides. */
        AUTHORITY,
        /** Citizen councils of the département. */
        COUNCIL,
        /** Members of the committee that has the file, once their links are declared. */
        COMMITTEE,
        /** The national agency. */
        AGENCY,
        PUBLIC
    }

    public Set<Party> readers(Matter matter, Moment moment) {
        return cells.getOrDefault(matter, Map.of()).getOrDefault(moment, Set.of());
    }

    public boolean lets(Party party, Matter matter, Moment moment) {
        return readers(matter, moment).contains(party);
    }
}
