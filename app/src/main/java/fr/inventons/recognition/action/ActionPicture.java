package fr.inventons.recognition.action;

import java.time.Instant;

/**
 * What is known of a picture; its bytes are asked apart.
 *
 * @param alt what it shows, for those who do not see it
 * @param width of the larger of its two sizes, in pixels
 */
public record ActionPicture(
        PictureId id,
        ActionId action,
        String alt,
        Consent consent,
        int width,
        int height,
        Instant addedAt) {}
