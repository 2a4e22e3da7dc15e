package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A moment of a day's programme. */
public record ItemId(UUID value) {
    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }

    /** The same for the same moment of the same meeting, written or not yet. */
    static ItemId of(MeetingId meeting, String moment) {
        return new ItemId(
                UUID.nameUUIDFromBytes(
                        (meeting.value() + " " + moment).getBytes(StandardCharsets.UTF_8)));
    }
}
