package fr.inventons.recognition.candidacy;

import fr.inventons.recognition.action.Story;
import java.util.List;

/**
 * A copy of what was submitted, that nothing changes. Dates are text, so that what was frozen is
 * read the same for ever.
 *
 * @param schema {@code inventons.candidature.1}
 * @param submittedAt an instant in UTC
 * @param kind name of the action's kind
 * @param from first day of the action, or empty
 * @param until last day of the action, or empty
 */
public record FrozenFile(
        String schema,
        String number,
        int version,
        String submittedAt,
        String campaign,
        String campaignTitle,
        String labelTitle,
        String track,
        String trackLabel,
        String call,
        String callLabel,
        String department,
        String departmentName,
        String kind,
        Story story,
        String from,
        String until,
        List<Place> neighbourhoods,
        Bearer bearer,
        List<Answered> answers,
        List<String> commitments,
        List<Listed> attachments) {
    static final String SCHEMA = "inventons.candidature.1";

    /** A neighbourhood with the name of its day. */
    public record Place(String code, String name, String officialName) {}

    /**
     * Who bears it; {@code id}, {@code siret}, {@code host} and {@code responsible} may be empty.
     */
    public record Bearer(
            String id, String name, String kind, String siret, String host, String responsible) {}

    /** A criterion as it was asked, and the answer. */
    public record Answered(String criterion, String label, String question, String text) {}

    /** An attachment, told apart by its fingerprint. */
    public record Listed(String id, String name, String contentType, long size, String sha256) {}

    public String title() {
        return story.title();
    }
}
