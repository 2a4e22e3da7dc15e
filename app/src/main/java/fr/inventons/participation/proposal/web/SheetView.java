package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.Part;
import fr.inventons.participation.proposal.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * The page of an action sheet.
 *
 * @param correctable the words may be corrected now: the relecture is open
 * @param completable the other fields may be filled: the remontée is not signed
 * @param theirs the fields that somebody else filled meanwhile, as label and text
 */
public record SheetView(
        Proposal proposal,
        boolean correctable,
        boolean completable,
        String notice,
        String error,
        Optional<Part> field,
        String fieldError,
        DraftForm words,
        SheetForm form,
        List<Entry> theirs) {
    /** A field with its French label. */
    public record Entry(String label, String text, boolean voice) {}

    /** The error of one field, or empty. */
    public String errorOf(Part part) {
        return field.filter(part::equals).isPresent() ? fieldError : "";
    }
}
