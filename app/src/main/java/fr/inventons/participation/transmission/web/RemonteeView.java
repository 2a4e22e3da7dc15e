package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.transmission.Change;
import fr.inventons.participation.transmission.Content;
import fr.inventons.participation.transmission.Format;
import fr.inventons.participation.transmission.SeenTransmission;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.participation.transmission.Visa;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A remontée as its page shows it to one reader.
 *
 * @param content its words, when the matrix opens them
 * @param fingerprint of what is read here
 * @param incomplete what is missing before it goes to the chain, in sentences
 * @param changes since this person's step last read; empty when there is no last time
 */
public record RemonteeView(
        SeenTransmission seen,
        String title,
        Status status,
        String summary,
        String next,
        Optional<Content> content,
        String fingerprint,
        List<Step> steps,
        List<Visa> papers,
        Map<Format, String> files,
        List<String> incomplete,
        List<Meeting> available,
        Optional<List<Change>> changes,
        boolean myTurn,
        String quality,
        Typed typed) {
    public String path() {
        return "/remontees/" + transmission().id().value();
    }

    public Transmission transmission() {
        return seen.transmission();
    }

    public boolean officer() {
        return seen.from(Reader.OFFICER);
    }

    public boolean hierarchy() {
        return seen.from(Reader.HIERARCHY);
    }

    public boolean agency() {
        return seen.from(Reader.AGENCY);
    }

    public boolean council() {
        return seen.from(Reader.COUNCIL);
    }

    /** With the officer. */
    public boolean prepared() {
        return transmission().state() == Transmission.State.PREPARED;
    }

    public boolean inVisa() {
        return transmission().state() == Transmission.State.IN_VISA;
    }

    public boolean signs() {
        return transmission().turn().filter(Transmission.Step::signs).isPresent();
    }

    public boolean decided() {
        return transmission().visibleFrom().isPresent();
    }
}
