package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** The programme of a day is another one. */
public record DayPlanned(UUID meeting, int moments, int rounds) implements Fact {
    @Override
    public String type() {
        return "planning.programme-set";
    }
}
