package fr.inventons.recognition.action.web;

import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Option;
import java.util.List;
import java.util.Map;

/**
 * The working page of an action.
 *
 * @param writes false for who only reads
 * @param origin how it came to be known
 * @param spottedAt the meeting and the contribution where it was spotted
 * @param theirs what somebody else kept meanwhile, by field
 * @param section which form was refused: {@code recit}, {@code photo}, {@code invitation}; or empty
 * @param next what other modules offer to do with it
 */
public record FileView(
        String id,
        boolean writes,
        String origin,
        List<Link> spottedAt,
        ActionForm form,
        Map<String, String> theirs,
        List<Option> kinds,
        List<Option> pillars,
        List<Option> neighbourhoods,
        List<Option> audiences,
        List<StoryWords> fields,
        List<PictureRow> pictures,
        PictureForm picture,
        List<Option> consents,
        List<String> bearers,
        InviteForm invitation,
        ContactForm contact,
        boolean hasCode,
        String notice,
        String section,
        String field,
        String error,
        List<Link> next) {

    /** A text of the story with its words. */
    public record StoryWords(
            String name, String label, String hint, int rows, int limit, String value) {}

    public String title() {
        return form.titre().isBlank() ? "Action sans titre" : form.titre();
    }

    public String path() {
        return "/actions-reperees/" + id;
    }

    public String errorOf(String where, String name) {
        return section.equals(where) && field.equals(name) ? error : "";
    }

    /** What is refused, and belongs to no field. */
    public String errorOf(String where) {
        return section.equals(where) && field.isEmpty() ? error : "";
    }

    public String theirsOf(String name) {
        return theirs.getOrDefault(name, "");
    }

    /** The neighbourhoods typed, then empty places: at least three fields. */
    public List<String> places() {
        var typed = form.quartiers().stream().filter(code -> !code.isBlank()).toList();
        return java.util.stream.Stream.concat(
                        typed.stream(),
                        java.util.stream.Stream.generate(() -> "")
                                .limit(Math.max(1, 3 - typed.size())))
                .toList();
    }
}
