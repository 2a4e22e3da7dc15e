package fr.inventons.participation.answer.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what people type: days, hours, identifiers of a list. */
final class Typed {
    private static final Pattern FRENCH_DAY =
            Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:[hH:]\\s*(\\d{2})?)?");

    private Typed() {}

    /** « 05/11/2018 », or what a browser's own field sends; empty when it is no day. */
    static Optional<LocalDate> day(String typed) {
        var tidy = typed.strip();
        var french = FRENCH_DAY.matcher(tidy);
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

    /** « 9 h 30 », « 9:30 », « 9 h »; empty when it is no hour. */
    static Optional<LocalTime> hour(String typed) {
        var hour = HOUR.matcher(typed.replace('\u00a0', ' ').strip());
        if (!hour.matches()) {
            return Optional.empty();
        }
        var minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        var hours = Integer.parseInt(hour.group(1));
        return hours < 24 && minutes < 60
                ? Optional.of(LocalTime.of(hours, minutes))
                : Optional.empty();
    }

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
