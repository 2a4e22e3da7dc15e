package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.Part;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.platform.web.Status;
import java.util.List;
import java.util.Optional;

/**
 * The page of a table in the room.
 *
 * @param open the table may write now
 * @param notice what just happened, or why nobody writes now
 * @param error a refusal that belongs to no field
 * @param field the field that {@code fieldError} is about
 * @param theirs what somebody else kept meanwhile
 */
public record TableView(
        String id,
        int number,
        String title,
        String place,
        String ticket,
        boolean open,
        String notice,
        String error,
        Optional<Part> field,
        String fieldError,
        String action,
        DraftForm form,
        Optional<Proposal> editing,
        Optional<Proposal> theirs,
        List<Line> written) {
    /** A proposal that the table wrote; its sheet can be completed until it is sent. */
    public record Line(
            String id,
            String reference,
            String title,
            Status status,
            String missing,
            boolean releasable,
            boolean completable) {}

    /** The error of one field, or empty. */
    public String errorOf(Part part) {
        return field.filter(part::equals).isPresent() ? fieldError : "";
    }
}
