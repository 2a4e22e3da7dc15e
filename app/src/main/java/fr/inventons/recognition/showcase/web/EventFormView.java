package fr.inventons.recognition.showcase.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The form of an event.
 *
 * @param id of the event, {@code ""} for a new one
 * @param invite who may invite; empty when it is said already
 * @param field the field that a refusal is about, {@code ""} when it is about the whole
 * @param refusal a sentence, or {@code ""}
 * @param theirs what somebody else wrote meanwhile, line by line
 * @param mayExcept the reader may say why an electoral reserve does not apply
 * @param held a sentence when a reserve keeps it from the public, or {@code ""}
 */
public record EventFormView(
        String id,
        String title,
        EventForm form,
        List<Option> invite,
        List<Option> neighbourhoods,
        String field,
        String refusal,
        List<String> theirs,
        boolean mayExcept,
        String held,
        String cancelReason,
        String reasonTyped) {
    public String errorOf(String name) {
        return field.equals(name) ? refusal : "";
    }

    EventFormView withReason(String typed) {
        return new EventFormView(
                id,
                title,
                form,
                invite,
                neighbourhoods,
                field,
                refusal,
                theirs,
                mayExcept,
                held,
                cancelReason,
                typed);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public boolean cancelled() {
        return !cancelReason.isEmpty();
    }
}
