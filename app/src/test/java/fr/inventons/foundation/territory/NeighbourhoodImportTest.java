package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.command.Report;
import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class NeighbourhoodImportTest {
    private static final String HEADING_2024 = "code_qp,lib_qp,insee_communes,lib_communes\n";
    private static final String HEADING_2015 = "code_qp,nom_qp,nom_commune\n";

    @Autowired NeighbourhoodImport qpv;

    @Autowired Territories territories;

    @Autowired JdbcClient jdbc;

    @TempDir Path folder;

    @Test
    void a_new_line_adds_a_neighbourhood_with_its_communes_in_the_order_of_their_codes()
            throws IOException {
        var code = NewCodes.of2024("021");
        var report = imported(HEADING_2024 + code + ",Les Grésilles,21515|21231,Quetigny|Dijon\n");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.lines())
                .extracting(Report.Line::number, Report.Line::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2L, code + ", Les Grésilles (Dijon, Quetigny)"));
        assertThat(known(code))
                .isEqualTo(
                        new Neighbourhood(
                                new NeighbourhoodCode(code),
                                new DepartmentCode("21"),
                                "Les Grésilles",
                                "Les Grésilles",
                                List.of("Dijon", "Quetigny"),
                                LocalDate.of(2024, 1, 1),
                                java.util.Optional.empty()));
        assertThat(JournalLines.of(jdbc, code))
                .containsExactly(
                        "command neighbourhood.added {\"generation\": \"2024\", \"neighbourhood\": \""
                                + code
                                + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "QP,021,21,2015-01-01,2023-12-31",
        "QP,974,974,2015-01-01,2024-12-31",
        "QN,021,21,2024-01-01,",
        "QN,974,974,2025-01-01,",
        "QN,02A,2A,2024-01-01,",
        "QP,02B,2B,2015-01-01,2023-12-31",
        "QP,987,987,2015-01-01,2024-12-31"
    })
    void a_generation_holds_between_its_days(
            String prefix, String three, String department, LocalDate from, LocalDate until)
            throws IOException {
        var code = prefix.equals("QP") ? NewCodes.of2015(three) : NewCodes.of2024(three);
        var report = imported(HEADING_2015 + code + ",Bel-Air,Une commune (fictif)\n");
        assertThat(report.added()).isEqualTo(1);
        assertThat(known(code).department()).isEqualTo(new DepartmentCode(department));
        assertThat(known(code).validFrom()).isEqualTo(from);
        assertThat(known(code).validUntil()).isEqualTo(java.util.Optional.ofNullable(until));
        var last = known(code).validUntil().orElse(LocalDate.of(2026, 1, 1));
        assertThat(existing(department, last)).contains(code);
        assertThat(existing(department, from.minusDays(1))).doesNotContain(code);
        known(code)
                .validUntil()
                .ifPresent(day ->
                        assertThat(existing(department, day.plusDays(1))).doesNotContain(code));
    }

    @Test
    void a_trial_says_what_would_happen_and_writes_nothing() throws IOException {
        var known = NewCodes.of2024("038");
        var unknown = NewCodes.of2024("038");
        imported(HEADING_2024 + known + ",Mistral,38185,Grenoble\n");
        var lines = JournalLines.all(jdbc);
        var file =
                file(
                        HEADING_2024
                                + known
                                + ",Mistral - Eaux Claires,38185,x\n"
                                + unknown
                                + ",Teisseire,38185,x\n"
                                + "QN99,Nulle part,38185,x\n");
        var report = qpv.run(file, true);
        assertThat(List.of(report.added(), report.changed(), report.refused())).containsOnly(1);
        assertThat(report.lines())
                .extracting(
                        line -> line.number() + " " + line.outcome() + " " + plain(line.reason()))
                .containsExactly(
                        "2 CHANGED " + known + " : nom « Mistral » → « Mistral - Eaux Claires »",
                        "3 ADDED " + unknown + ", Teisseire (Grenoble)",
                        "4 REFUSED « QN99 » n’est pas un code de quartier : attendu QP075019 ou QN07501M.");
        assertThat(known(known).officialName()).isEqualTo("Mistral");
        assertThat(territories.neighbourhood(new NeighbourhoodCode(unknown))).isEmpty();
        assertThat(JournalLines.all(jdbc)).isEqualTo(lines);
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_nothing_to_the_journal() throws IOException {
        var text =
                HEADING_2024
                        + NewCodes.of2024("033")
                        + ",L'Aubier  de Cenon,33119|33063,x\n"
                        + NewCodes.of2024("033")
                        + ",Bacalan,33063,x\n";
        imported(text);
        var lines = JournalLines.all(jdbc);
        var again = imported(text);
        assertThat(again).isEqualTo(new Report(0, 0, 2, 0, List.of(), ""));
        assertThat(JournalLines.all(jdbc)).isEqualTo(lines);
    }

    @Test
    void a_name_that_changes_under_its_code_stays_in_the_history() throws IOException {
        var code = NewCodes.of2024("059");
        imported(HEADING_2024 + code + ",Bords de Scarpe,59178,Douai\n");
        var report = imported(HEADING_2024 + code + ",Les Bords de la Scarpe,59178,Douai\n");
        assertThat(report.changed()).isEqualTo(1);
        assertThat(known(code).officialName()).isEqualTo("Les Bords de la Scarpe");
        var names = territories.officialNames(new NeighbourhoodCode(code));
        assertThat(names)
                .extracting(OfficialName::name)
                .containsExactly("Bords de Scarpe", "Les Bords de la Scarpe");
        assertThat(names.getFirst().replacedOn()).contains(names.getLast().from());
        assertThat(names.getLast().replacedOn()).isEmpty();
        assertThat(territories.search("bords de scarpe douai", 5))
                .extracting(one -> one.code().value())
                .contains(code);
        assertThat(JournalLines.of(jdbc, code).getLast())
                .isEqualTo(
                        "command neighbourhood.changed {\"what\": [\"name\"], \"neighbourhood\": \""
                                + code
                                + "\"}");
    }

    @Test
    void a_name_may_change_twice_on_the_same_day() throws IOException {
        var code = NewCodes.of2024("059");
        for (var name : List.of("Un", "Deux", "Trois", "Un")) {
            imported(HEADING_2024 + code + "," + name + ",59178,Douai\n");
        }
        assertThat(territories.officialNames(new NeighbourhoodCode(code)))
                .extracting(OfficialName::name)
                .containsExactly("Un", "Deux", "Trois", "Un");
        assertThat(known(code).officialName()).isEqualTo("Un");
    }

    @Test
    void communes_that_change_are_told_old_and_new() throws IOException {
        var code = NewCodes.of2024("033");
        imported(HEADING_2024 + code + ",Palmer,33119,Cenon\n");
        var report = imported(HEADING_2024 + code + ",Palmer - Saraillère,33063|33119,Cenon\n");
        assertThat(report.lines())
                .extracting(line -> plain(line.reason()))
                .containsExactly(
                        code
                                + " : nom « Palmer » → « Palmer - Saraillère », communes « Cenon » → « Bordeaux, Cenon »");
        assertThat(known(code).communes()).containsExactly("Bordeaux", "Cenon");
        assertThat(JournalLines.of(jdbc, code)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';Nom;21231;Le code du quartier manque.",
                "QN2101M;Nom;21231;n’est pas un code de quartier",
                "QN02101;Nom;21231;n’est pas un code de quartier",
                "QX021001;Nom;21231;n’est pas un code de quartier",
                "QN20A01M;Nom;21231;n’est pas un code de quartier",
                "QN12301X;Nom;21231;n’est pas un code de quartier",
                "QN09601X;Nom;21231;ce département est inconnu",
                "QN98401X;Nom;21231;ce département est inconnu",
                "QN02177X;'';21231;le nom du quartier manque",
                "QN02177X;Nom;'';la commune manque",
                "QN02177X;Nom;|;la commune manque",
                "QN02177X;Nom;21999;La commune « 21999 » est inconnue",
                "QN02177X;Nom;21231|Dijon;La commune « Dijon » est inconnue"
            })
    void a_line_that_cannot_be_is_refused_with_its_reason_and_the_others_stay(
            String code, String name, String communes, String reason) throws IOException {
        var good = NewCodes.of2024("021");
        var report =
                imported(
                        "code_qp;lib_qp;insee_communes\n%s;%s;%s\n%s;Bel-Air;21231\n"
                                .formatted(code, name, communes, good));
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.lines().getFirst().number()).isEqualTo(2);
        assertThat(plain(report.lines().getFirst().reason())).contains(reason);
        assertThat(territories.neighbourhood(new NeighbourhoodCode(code))).isEmpty();
        assertThat(territories.neighbourhood(new NeighbourhoodCode(good))).isPresent();
    }

    @Test
    void a_name_too_long_or_unreadable_is_refused() throws IOException {
        var report =
                imported(
                        HEADING_2024
                                + "QN02177X,"
                                + "a".repeat(201)
                                + ",21231,x\nQN02177X,a\u0085b,21231,x\n");
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.added()).isZero();
    }

    @Test
    void the_second_line_of_a_code_is_refused() throws IOException {
        var code = NewCodes.of2024("021");
        var report = imported(HEADING_2024 + code + ",Un,21231,x\n\n" + code + ",Deux,21231,x\n");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.lines().getLast().number()).isEqualTo(4);
        assertThat(plain(report.lines().getLast().reason()))
                .isEqualTo(code + " : ce code est déjà à la ligne 2.");
        assertThat(known(code).officialName()).isEqualTo("Un");
    }

    @Test
    void a_list_of_2015_has_a_mark_of_encoding_semicolons_and_quoted_communes() throws IOException {
        var code = NewCodes.of2015("065");
        var report =
                imported(
                        "\uFEFFpop;NOM_QP;code_qp;nom_commune\n12;Tarbes  Est;%s;\"Séméac, Tarbes\"\n"
                                .formatted(code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(report.added()).isEqualTo(1);
        assertThat(known(code).officialName()).isEqualTo("Tarbes Est");
        assertThat(known(code).communes()).containsExactly("Séméac", "Tarbes");
    }

    @Test
    void a_small_file_of_each_layout_is_read() {
        for (var name : Set.of("qpv-2024.csv", "qpv-2015.csv")) {
            var report = qpv.run(Path.of("src/test/resources/territory").resolve(name), true);
            assertThat(report.fatal()).isEmpty();
            assertThat(report.refused()).isZero();
            assertThat(report.added() + report.unchanged()).isEqualTo(3);
        }
    }

    private Report imported(String text) throws IOException {
        var report = qpv.run(file(text), false);
        assertThat(report.fatal()).isEmpty();
        return report;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("quartiers.csv"), text);
    }

    private Neighbourhood known(String code) {
        return territories.neighbourhood(new NeighbourhoodCode(code)).orElseThrow();
    }

    private List<String> existing(String department, LocalDate on) {
        return territories.neighbourhoods(new DepartmentCode(department), on).stream()
                .map(one -> one.code().value())
                .toList();
    }

    private static String plain(String sentence) {
        return sentence.replaceAll("[\\u00A0\\u202F]", " ");
    }
}
