package fr.inventons.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and hours as a French reader expects them: « 14 avril 2018 », « 9 h 30 ». */
public final class French {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE);

    private static final String NO_BREAK = "\u00a0";

    private French() {}

    /** « 14 avril 2018 », with « 1er » for the first of a month. */
    public static String day(LocalDate day) {
        return first(day, DAY.format(day));
    }

    /** « samedi 14 avril 2018 ». */
    public static String weekday(LocalDate day) {
        return first(day, WEEKDAY.format(day));
    }

    /** The day of {@code instant} in {@code zone}. */
    public static String day(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** « 9 h 30 », and « 10 h » on the hour. */
    public static String hour(LocalTime hour) {
        return hour.getMinute() == 0 ? hour.getHour() + "\u00a0h" : HOUR.format(hour);
    }

    /** « 14 avril 2018 à 9 h 30 ». */
    public static String moment(Instant instant, ZoneId zone) {
        return day(instant, zone) + " à " + HOUR.format(instant.atZone(zone));
    }

    /** « 9 h 30 ». */
    public static String hour(Instant instant, ZoneId zone) {
        return HOUR.format(instant.atZone(zone));
    }

    /** « 04 65 71 00 21 » for {@code +33465710021}; a number of elsewhere stays as it is. */
    public static String phone(String number) {
        return number.matches("\\+33[1-9][0-9]{8}")
                ? ("0" + number.substring(3)).replaceAll("(..)(?=.)", "$1" + NO_BREAK)
                : number;
    }

    /** Makes the spaces of French punctuation unbreakable: « Retenue ? », « 12 % ». */
    public static String typeset(String text) {
        return text.replaceAll(" (?=[:;?!»%€])", NO_BREAK).replaceAll("« ", "«" + NO_BREAK);
    }

    private static String first(LocalDate day, String text) {
        return day.getDayOfMonth() == 1 ? text.replaceFirst("\\b1 ", "1er ") : text;
    }
}
