package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.campaign.LabelScheme;
import java.util.List;

/**
 * The public page of the label's rules.
 *
 * @param sights who reads what, one line a document and a moment
 * @param forms what an action may be, in one line
 * @param ties the criteria that part equal totals, in their order
 */
public record SchemeView(
        LabelScheme scheme,
        List<TrackCard> tracks,
        List<FamilyCard> families,
        List<SightRow> sights,
        String forms,
        String ties) {

    /** A track in words: when files are received, and which links keep a member away. */
    public record TrackCard(
            String label,
            String about,
            String identifiedBy,
            String authority,
            List<String> calls,
            String recusal) {}

    /** A family with its criteria. */
    public record FamilyCard(String label, String about, List<CriterionCard> criteria) {}

    /** A criterion with what deserves each mark, from 0 up. */
    public record CriterionCard(
            String label, String question, int weight, boolean image, List<String> descriptors) {}

    /** Who reads a document at a moment. */
    public record SightRow(String what, String when, String readers) {}
}
