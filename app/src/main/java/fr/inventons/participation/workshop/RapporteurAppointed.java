package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Somebody writes for a table. */
public record RapporteurAppointed(UUID table, UUID person) implements Fact {
    @Override
    public String type() {
        return "workshop.rapporteur-appointed";
    }
}
