package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** The national desk opened many meetings from one spreadsheet. */
public record MeetingsOpened(UUID sheet, int opened, int already, int refused) implements Fact {
    @Override
    public String type() {
        return "planning.meetings-opened";
    }
}
