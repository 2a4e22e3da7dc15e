package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A workshop has another room, other languages or another title. */
public record WorkshopPlanned(
        UUID meeting,
        UUID workshop,
        Optional<UUID> room,
        Set<String> languages,
        boolean signLanguage)
        implements Fact {
    @Override
    public String type() {
        return "planning.workshop-planned";
    }
}
