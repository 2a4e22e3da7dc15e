package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Column;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What our exports write in the column « Repère »: {@code RK7Q2M9XF-3} is a line of the list, as
 * the third export wrote it. It begins with a letter that no spreadsheet takes for a number, a day
 * or a formula.
 *
 * @param digests of the cells as that export wrote them
 * @param first the first export that held it
 */
record Mark(UUID ref, int first, Map<Column, String> digests) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern WRITTEN =
            Pattern.compile("(R[0-9A-Z]{" + LENGTH + "})-([0-9]{1,6})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A mark as somebody's file gives it back. */
    record Typed(String code, int export) {
        static Optional<Typed> read(String cell) {
            var mark = WRITTEN.matcher(cell.strip());
            return mark.matches()
                    ? Optional.of(new Typed(mark.group(1), Integer.parseInt(mark.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return code + "-" + export;
        }
    }

    static String newCode() {
        var code = new StringBuilder("R");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
