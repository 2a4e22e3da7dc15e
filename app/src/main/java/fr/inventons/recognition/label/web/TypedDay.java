package fr.inventons.recognition.label.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day as people type it: « 05/11/2018 », or what a browser's own field sends. */
final class TypedDay {
    private static final Pattern FRENCH =
            Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

    private TypedDay() {}

    static Optional<LocalDate> read(String typed) {
        var tidy = typed.strip();
        var french = FRENCH.matcher(tidy);
        try {
            return Optional.of(
                    french.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(french.group(3)),
                                    Integer.parseInt(french.group(2)),
                                    Integer.parseInt(french.group(1)))
                            : LocalDate.parse(tidy));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
