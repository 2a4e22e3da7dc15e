package fr.inventons.platform.paper;

import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param title shown by the reader's window and read aloud first
 * @param subject one sentence: what the document is
 * @param author the body that issues it, never a person
 * @param running short words at the foot of each page, such as a number
 * @param madeAt written in the file; the same content made at the same instant gives the same bytes
 */
public record Metadata(
        String title, String subject, String author, String running, Instant madeAt) {}
