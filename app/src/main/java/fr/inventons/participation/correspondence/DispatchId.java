package fr.inventons.participation.correspondence;

import java.util.UUID;

/** A message of a meeting to one person. */
public record DispatchId(UUID value) {
    static DispatchId random() {
        return new DispatchId(UUID.randomUUID());
    }
}
