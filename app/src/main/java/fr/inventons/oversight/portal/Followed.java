package fr.inventons.oversight.portal;

import fr.inventons.platform.web.Status;

/**
 * A published proposal with what came of it.
 *
 * @param place neighbourhood, workshop and day on one line
 * @param sentence what was decided, or who was asked and when
 * @param signature who answered and when; empty without an answer
 */
public record Followed(
        String title,
        String href,
        String place,
        Status status,
        String sentence,
        String signature) {}
