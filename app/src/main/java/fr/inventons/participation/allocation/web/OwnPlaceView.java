package fr.inventons.participation.allocation.web;

import java.util.List;

/**
 * Her own place.
 *
 * @param line her number in the question
 * @param turns where she goes, turn after turn
 * @param wishes what she wished, the dearest first
 */
public record OwnPlaceView(
        String meetingTitle,
        String meeting,
        String when,
        String line,
        List<OwnTurn> turns,
        List<String> wishes,
        boolean published,
        String fingerprint) {
    /**
     * A turn.
     *
     * @param note which wish it is, and whether somebody moved her by hand since
     */
    public record OwnTurn(String turn, String workshop, String note) {}
}
