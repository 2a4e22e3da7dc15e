package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.Changes;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import gg.jte.Content;
import java.util.List;

/**
 * A proposal's page, as one reader sees it.
 *
 * @param readsAs why this reader sees a page that is not public; empty on a public page
 * @param limited what the matrix hides from this reader, in one sentence; empty for nothing
 * @param promised an answer may be expected: without one, the page says so
 * @param writes this reader may fill its sheet
 */
public record ProposalView(
        String id,
        String reference,
        String title,
        Status status,
        String from,
        String official,
        String next,
        String readsAs,
        String limited,
        List<SheetView.Entry> entries,
        boolean promised,
        boolean writes,
        List<Content> answers,
        List<Content> asides,
        List<Content> sections,
        List<Content> desk,
        List<Step> out,
        List<Step> back,
        List<Writing> history) {
    /** One writing of it, with what changed since the one before. */
    public record Writing(String what, List<Changes> changes, String fields) {}
}
