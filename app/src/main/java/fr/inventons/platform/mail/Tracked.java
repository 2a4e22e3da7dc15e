package fr.inventons.platform.mail;

import java.time.Instant;

/**
 * Where a mail of the outbox is.
 *
 * @param since since when it is in this state
 * @param dueAt not before when it is handed to the mail server
 * @param code what the server answered, as RFC 3463 numbers it ({@code 5.1.1}); empty when it said
 *     nothing
 * @param reply the server's own words, which may hold an address; empty when it said nothing
 */
public record Tracked(
        OutboxId id,
        String address,
        MailState state,
        Instant since,
        Instant dueAt,
        int tries,
        String code,
        String reply) {}
