package fr.inventons.platform.mail;

import java.util.UUID;

/** A mail of the outbox. */
public record OutboxId(UUID value) {
    static OutboxId random() {
        return new OutboxId(UUID.randomUUID());
    }
}
