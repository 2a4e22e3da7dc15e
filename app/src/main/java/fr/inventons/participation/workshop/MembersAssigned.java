package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** Everybody of a meeting has the workshops of an allocation. */
public record MembersAssigned(UUID meeting, int people, int moved) implements Fact {
    @Override
    public String type() {
        return "workshop.members-assigned";
    }
}
