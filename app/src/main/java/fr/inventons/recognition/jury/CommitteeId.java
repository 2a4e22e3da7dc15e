package fr.inventons.recognition.jury;

import java.util.UUID;

/** A committee that examines files for a label. */
public record CommitteeId(UUID value) {
    public static CommitteeId random() {
        return new CommitteeId(UUID.randomUUID());
    }
}
