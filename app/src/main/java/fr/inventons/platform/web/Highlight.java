package fr.inventons.platform.web;

import java.util.Optional;

/**
 * Something that the public home shows to make people want to come.
 *
 * @param picture address of a picture of ours; {@code pictures} lists its widths
 */
public record Highlight(
        String title,
        String href,
        String text,
        String place,
        String picture,
        String pictures,
        String alt,
        int width,
        int height) {

    /** Slot: a module above proposes one. */
    public interface Source {
        Optional<Highlight> highlight();
    }

    public boolean pictured() {
        return !picture.isEmpty();
    }
}
