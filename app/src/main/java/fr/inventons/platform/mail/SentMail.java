package fr.inventons.platform.mail;

import java.time.Instant;

/**
 * A mail of the demonstration, which did not leave.
 *
 * @param link the address of its first act, or empty
 */
public record SentMail(
        long id, Instant at, String address, String subject, String text, String link) {}
