package fr.inventons.demonstration;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Need;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a file of guests, with what became of it.
 *
 * @param answer {@code inscrit}, {@code invite} (silent so far) or {@code decline}
 * @param way {@code lien}, {@code papier} or {@code telephone}
 * @param pillars of the workshops she wishes, the dearest first
 */
record Reply(
        NewPerson person,
        String quality,
        String organisation,
        String answer,
        String way,
        List<String> pillars,
        Set<Need> needs,
        int children,
        AgeBand ageBand,
        String group) {

    static List<Reply> read(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(Reply::of)
                .toList();
    }

    private static Reply of(String[] cells) {
        return new Reply(
                new NewPerson(cells[0], cells[1], cells[2], cells[5], cells[6], cells[7], cells[8]),
                cells[3],
                cells[4],
                cells[9],
                cells[10],
                several(cells[11]),
                several(cells[12]).stream().map(Need::valueOf).collect(Collectors.toSet()),
                cells[13].isEmpty() ? 0 : Integer.parseInt(cells[13]),
                AgeBand.valueOf(cells[14]),
                cells[15]);
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }
}
