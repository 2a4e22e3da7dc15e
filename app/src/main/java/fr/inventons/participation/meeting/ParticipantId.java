package fr.inventons.participation.meeting;

import java.util.UUID;

/** Somebody's place in one meeting. */
public record ParticipantId(UUID value) {
    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }
}
