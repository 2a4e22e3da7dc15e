package fr.inventons.foundation.identity;

import java.util.UUID;

/** A citizen council or another participatory body. */
public record BodyId(UUID value) {
    public static BodyId random() {
        return new BodyId(UUID.randomUUID());
    }
}
