package fr.inventons.participation.roster;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A file was written into a list of a meeting. */
public record ListWritten(
        UUID meeting, UUID draft, String list, int added, int changed, int removed, int refused)
        implements Fact {
    @Override
    public String type() {
        return "roster.list-written";
    }
}
