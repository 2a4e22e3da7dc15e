package fr.inventons.participation.meeting;

import java.util.UUID;

/** A meeting. */
public record MeetingId(UUID value) {
    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
