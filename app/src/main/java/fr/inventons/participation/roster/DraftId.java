package fr.inventons.participation.roster;

import java.util.UUID;

/** A file that somebody brought, and what it would do. */
public record DraftId(UUID value) {
    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }
}
