package fr.inventons.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and hours as a browser sends them, or as people type them. */
public final class Typed {
    private static final Pattern DAY =
            Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");
    private static final Pattern HOUR =
            Pattern.compile("([0-9]{1,2})\\s*[hH:]\\s*([0-9]{2})?(?::[0-9]{2})?");

    private Typed() {}

    /** {@code 2018-04-14} or {@code 14/04/2018}. */
    public static Optional<LocalDate> day(String text) {
        try {
            var typed = DAY.matcher(text.strip());
            return Optional.of(
                    typed.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(typed.group(3)),
                                    Integer.parseInt(typed.group(2)),
                                    Integer.parseInt(typed.group(1)))
                            : LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 09:30}, {@code 9 h 30} or {@code 9h}. */
    public static Optional<LocalTime> hour(String text) {
        var typed = HOUR.matcher(text.strip());
        try {
            return typed.matches()
                    ? Optional.of(
                            LocalTime.of(
                                    Integer.parseInt(typed.group(1)),
                                    typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
