package fr.inventons.participation.handout;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody asked for that many pieces of a kind, to print them. */
public record HandoutPrinted(UUID meeting, String kind, int pieces) implements Fact {
    @Override
    public String type() {
        return "handout.printed";
    }
}
