package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.command.Report;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test is taken back, so that no other meets a commune of its making. */
@InventonsTest
@Transactional
class CommuneImportTest {
    private static final String HEADING =
            "code,nom,type,departement,population,codesPostaux,chefLieu\n";

    @Autowired CommuneImport importer;
    @Autowired Territories territories;
    @Autowired JdbcClient jdbc;
    @TempDir Path folder;

    @Test
    void a_commune_is_added_changed_then_left_alone() throws IOException {
        assertThat(figures("48998,L'Étang-Vert,commune-actuelle,48,860,48001 48000,"))
                .containsExactly(1, 0, 0, 0);
        assertThat(territories.commune(new CommuneCode("48998")))
                .contains(
                        new Commune(
                                new CommuneCode("48998"),
                                Commune.Kind.COMMUNE,
                                "L’Étang-Vert",
                                new DepartmentCode("48"),
                                OptionalInt.of(860),
                                List.of("48000", "48001"),
                                Optional.empty()));
        assertThat(territories.searchCommunes("etang ver", 3))
                .extracting(Commune::name)
                .contains("L’Étang-Vert");
        var changed = imported("48998,L'Étang-Vert,commune-actuelle,48,901,48000 48001,");
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(changed.lines().getFirst().reason()).contains("860", "901");
        assertThat(figures("48998,L'Étang-Vert,commune-actuelle,48,901,48000 48001,"))
                .containsExactly(0, 0, 1, 0);
        JournalLines.written();
        assertThat(
                        jdbc.sql(
                                        """
                                        select actor || ' ' || fact::text from platform.journal
                                         where type = 'communes.imported' order by id desc limit 2
                                        """)
                                .query(String.class)
                                .list())
                .as("one line a list, none for a list that changes nothing")
                .containsExactly(
                        "command {\"added\": 0, \"changed\": 1}",
                        "command {\"added\": 1, \"changed\": 0}");
    }

    @Test
    void a_code_may_name_a_commune_of_today_and_one_of_before() throws IOException {
        assertThat(
                        figures(
                                "48997,Ancienne,commune-deleguee,48,,,48997",
                                "48997,Nouvelle,commune-actuelle,48,12,48000,"))
                .containsExactly(2, 0, 0, 0);
        assertThat(territories.commune(new CommuneCode("48997")).orElseThrow().name())
                .isEqualTo("Nouvelle");
    }

    @Test
    void without_an_import_the_reference_data_answers() {
        var codes =
                Set.of(
                        new CommuneCode("97105"),
                        new CommuneCode("2A004"),
                        new CommuneCode("48999"));
        assertThat(territories.communes(codes)).hasSize(2);
        assertThat(territories.communes(codes).values())
                .extracting(Commune::name)
                .contains("Ajaccio");
        assertThat(territories.communes(new DepartmentCode("971")))
                .extracting(Commune::name)
                .contains("Basse-Terre");
        assertThat(territories.communes(Set.of())).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4899,N,commune-actuelle,48,,,|n’est pas un code de commune",
                "48999,N,hameau,48,,,|Type « hameau » inconnu",
                "48999,,commune-actuelle,48,,,|le nom manque",
                "48999,N,commune-actuelle,96,,,|Le département « 96 » est inconnu",
                "48999,N,commune-actuelle,23,,,|pas celui d’une commune de ce département",
                "48999,N,commune-actuelle,48,mille,,|n’est pas un nombre",
                "48999,N,commune-actuelle,48,1,4800,|n’est pas une suite de codes postaux",
                "48999,N,commune-associee,48,,,|la commune d’aujourd’hui (chefLieu) manque",
            })
    void a_line_is_refused_with_its_reason(String line, String reason) throws IOException {
        var report = imported(line);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.lines().getFirst().reason().replace('\u00a0', ' ')).contains(reason);
        assertThat(territories.commune(new CommuneCode("48999"))).isEmpty();
    }

    @Test
    void the_same_code_and_type_twice_is_refused_the_second_time() throws IOException {
        assertThat(figures("48996,Une,commune-actuelle,48,,,", "48996,Deux,commune-actuelle,48,,,"))
                .containsExactly(1, 0, 0, 1);
        assertThat(territories.commune(new CommuneCode("48996")).orElseThrow().name())
                .isEqualTo("Une");
    }

    @Test
    void another_list_is_refused_whole() throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), "code_qp,lib_qp\nQP075019,X\n");
        assertThat(importer.run(file, false).fatal())
                .contains("n’a pas les colonnes", "code, nom, type, departement");
    }

    private List<Integer> figures(String... lines) throws IOException {
        var report = imported(lines);
        return List.of(report.added(), report.changed(), report.unchanged(), report.refused());
    }

    private Report imported(String... lines) throws IOException {
        var text = HEADING + String.join("\n", lines) + "\n";
        return importer.run(Files.writeString(folder.resolve("x.csv"), text), false);
    }
}
