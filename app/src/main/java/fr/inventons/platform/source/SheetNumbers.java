package fr.inventons.platform.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers of an Excel cell as a person reads them there: codes with their zeros, days, hours. */
final class SheetNumbers {
    private static final int DIGITS_OF_EXCEL = 15;
    private static final long SECONDS_A_DAY = 86_400;
    private static final double LAST_DAY = 2_958_466;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SheetNumbers() {}

    static boolean looksLikeOne(String raw) {
        return raw.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
    }

    static String say(String raw, String format, int formatId, boolean from1904) {
        if (!looksLikeOne(raw)) {
            return raw;
        }
        var value = new BigDecimal(raw).round(new MathContext(DIGITS_OF_EXCEL));
        var signs = signs(format);
        if (isMoment(signs, formatId) && value.signum() >= 0 && value.doubleValue() < LAST_DAY) {
            return moment(value, from1904);
        }
        var plain =
                value.signum() == 0
                        ? "0"
                        : value.abs().compareTo(new BigDecimal("1e40")) > 0
                                ? raw
                                : value.stripTrailingZeros().toPlainString();
        return zeros(plain, signs);
    }

    /** The format without its quoted words, colours and conditions, first section only. */
    private static String signs(String format) {
        return format.replaceAll("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]|_.|\\*.", "")
                .replaceAll(";.*", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isMoment(String signs, int formatId) {
        if (signs.isEmpty() || signs.equals("general") || signs.equals("standard")) {
            return (formatId >= 14 && formatId <= 22) || (formatId >= 45 && formatId <= 47);
        }
        return signs.matches(".*[dyjhs].*") || signs.matches("[^0#]*m+[^0#]*");
    }

    private static String moment(BigDecimal value, boolean from1904) {
        long days = value.setScale(0, RoundingMode.FLOOR).longValue();
        long seconds =
                value.remainder(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
        // Excel believes that 1900 was a leap year.
        var first =
                from1904
                        ? LocalDate.of(1904, 1, 1)
                        : days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        var moment = LocalDateTime.of(first.plusDays(days), LocalTime.MIN).plusSeconds(seconds);
        if (days == 0) {
            return moment.format(HOUR);
        }
        return seconds == 0
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.format(HOUR);
    }

    /** « 00 00 00 00 00 » shows a telephone's first zero, which the number lost. */
    private static String zeros(String plain, String signs) {
        if (!plain.matches("[0-9]+") || !signs.matches("[0#\\s.\\-/]+") || signs.contains(".0")) {
            return plain;
        }
        long wanted = signs.chars().filter(c -> c == '0').count();
        return "0".repeat((int) Math.max(0, Math.min(20, wanted) - plain.length())) + plain;
    }
}
