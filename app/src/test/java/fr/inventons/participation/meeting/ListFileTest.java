package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.source.Spreadsheets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {
    private static final Charset EXCEL = Charset.forName("windows-1252");

    private static ListFile.Lines lines(String text, Charset charset) {
        return (ListFile.Lines) ListFile.read(text.getBytes(charset));
    }

    private static FileProblem problem(byte[] bytes) {
        return ((ListFile.Unreadable) ListFile.read(bytes)).problem();
    }

    @Test
    void the_same_list_reads_alike_in_utf_8_with_or_without_its_mark_and_as_excel_writes_it() {
        var text = "Prénom;NOM;Qualité\r\nZoé;Bœuf;élue\r\n";
        var expected = lines(text, StandardCharsets.UTF_8);
        assertThat(expected.lines().getFirst().participant().person().givenName()).isEqualTo("Zoé");
        assertThat(lines("\ufeff" + text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(lines(text, EXCEL)).isEqualTo(expected);
        assertThat(lines("\ufeff" + text, StandardCharsets.UTF_16LE)).isEqualTo(expected);
        assertThat(lines(text.replace(';', ','), StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(lines(text.replace(';', '\t'), EXCEL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"courriel", "E-mail", "MAIL", "adresse mail", "Adresse électronique", "Mél"})
    void a_column_is_known_by_any_of_its_names(String name) {
        var person =
                lines("nom;" + name + "\nPieri;a@b.fr", StandardCharsets.UTF_8)
                        .lines()
                        .getFirst()
                        .participant()
                        .person();
        assertThat(person.email()).isEqualTo("a@b.fr");
    }

    @Test
    void a_mobile_comes_before_another_telephone_and_unknown_columns_are_told() {
        var read =
                lines(
                        "Nom;Téléphone;Portable;Régime\nPieri;0465710021;0639980034;végétarien\nCasta;0465710022;;",
                        StandardCharsets.UTF_8);
        assertThat(read.ignored()).containsExactly("Régime");
        assertThat(read.lines().getFirst().participant().person().mobile()).isEqualTo("0639980034");
        assertThat(read.lines().getLast().participant().person().mobile()).isEqualTo("0465710022");
    }

    @Test
    void titles_above_the_names_of_columns_and_empty_lines_are_passed_over() {
        var read =
                lines("Rencontre du 14 avril;;\n\nNom;Prénom;Qualité\n;;\nPieri;Jo;élu\n", EXCEL);
        assertThat(read.lines()).hasSize(1);
        assertThat(read.lines().getFirst().number()).isEqualTo(5);
    }

    @Test
    void a_line_with_more_cells_than_names_is_not_whole() {
        var read = lines("Nom;Qualité\nPieri;élu;de trop\nCasta;élu;;\n", EXCEL);
        assertThat(read.lines().getFirst().whole()).isFalse();
        assertThat(read.lines().getLast().whole()).isTrue();
    }

    @Test
    void what_is_no_list_is_told_for_what_it_is() {
        assertThat(problem(new byte[0])).isEqualTo(FileProblem.EMPTY);
        assertThat(problem("  \n ".getBytes(EXCEL))).isEqualTo(FileProblem.EMPTY);
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(FileProblem.BROKEN);
        assertThat(problem("%PDF-1.7 …".getBytes(EXCEL))).isEqualTo(FileProblem.UNKNOWN);
        assertThat(problem(new byte[] {'n', 'o', 'm', 0, 1, 2})).isEqualTo(FileProblem.UNKNOWN);
        assertThat(problem("Ville;Pays\nAjaccio;France".getBytes(EXCEL)))
                .isEqualTo(FileProblem.NO_HEADING);
        assertThat(problem("Nom;Qualité\n".getBytes(EXCEL))).isEqualTo(FileProblem.NO_ROWS);
        assertThat(problem(("Nom\n" + "Pieri\n".repeat(2001)).getBytes(EXCEL)))
                .isEqualTo(FileProblem.TOO_LONG);
        assertThat(problem(new byte[Spreadsheets.MOST_BYTES + 1])).isEqualTo(FileProblem.TOO_BIG);
    }

    @Test
    void the_apostrophe_that_disarms_a_formula_is_taken_off_again() {
        var read = lines("Nom;Téléphone\nPieri;'+33465710021", EXCEL);
        assertThat(read.lines().getFirst().participant().person().mobile())
                .isEqualTo("+33465710021");
    }
}
