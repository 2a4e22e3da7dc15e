package fr.inventons.participation.allocation.web;

import java.util.List;

/** The page of the three choices after changes. */
public record OffersView(String meeting, String meetingTitle, List<OfferLine> offers) {
    /** A choice, with its numbers in words. */
    public record OfferLine(
            String choice,
            String title,
            String moved,
            String wishes,
            String balance,
            String place) {}
}
