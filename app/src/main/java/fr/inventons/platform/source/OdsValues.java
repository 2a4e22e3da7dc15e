package fr.inventons.platform.source;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What a cell of an OpenDocument spreadsheet says, as a person reads it there. */
final class OdsValues {
    private OdsValues() {}

    /** Codes and telephones keep the zeros they are shown with. */
    static String number(String value, String shown) {
        var digits = shown.replaceAll("[\\s\\u00a0\\u202f.\\-]", "");
        return digits.matches("0[0-9]+") ? digits : SheetNumbers.say(value, "", 0, false);
    }

    /** {@code 2018-04-14} or {@code 2018-04-14T09:30:00}. */
    static String date(String value, String shown) {
        if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.,]+)?")) {
            return shown;
        }
        int hour = value.indexOf('T');
        return hour < 0 || value.startsWith("T00:00:00", hour)
                ? value.substring(0, 10)
                : value.substring(0, 10)
                        + " "
                        + value.substring(hour + 1, Math.min(value.length(), hour + 6));
    }

    /** {@code PT09H30M00S}. */
    static String time(String value, String shown) {
        try {
            long minutes = Duration.parse(value.replace(',', '.')).toMinutes();
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        } catch (DateTimeParseException unreadable) {
            return shown;
        }
    }
}
