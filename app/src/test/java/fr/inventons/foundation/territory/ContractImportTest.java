package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.command.Report;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
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
import org.springframework.transaction.annotation.Transactional;

/** Each test is taken back, so that no other meets a contract of its making. */
@InventonsTest
@Transactional
class ContractImportTest {
    private static final String HEADING = "code_cv,lib_cv,insee_dep,codgeo,pop\n";

    @Autowired ContractImport importer;
    @Autowired Territories territories;
    @Autowired JdbcClient jdbc;
    @TempDir Path folder;

    @Test
    void a_contract_is_added_then_carried_by_two_then_renamed() throws IOException {
        assertThat(figures("x.csv", "CV998,48 - CC du Sorbier,48,200000001,1568.0"))
                .containsExactly(1, 0, 0, 0);
        assertThat(
                        figures(
                                "x.csv",
                                "CV998,48 - CC du Sorbier,48,200000001,1568.0",
                                "CV998,30 - CC du Sorbier,30,200000001,12"))
                .containsExactly(0, 1, 1, 0);
        var contract = territories.contract(new ContractCode("CV998")).orElseThrow();
        assertThat(contract.name()).isEqualTo("CC du Sorbier");
        assertThat(contract.population()).hasValue(1_580);
        assertThat(contract.departments())
                .containsExactlyInAnyOrder(new DepartmentCode("30"), new DepartmentCode("48"));
        assertThat(figures("x.csv", "CV998,48 - CA du Sorbier,48,200000001,1568"))
                .containsExactly(0, 1, 0, 0);
        assertThat(territories.contract(new ContractCode("CV998")).orElseThrow().name())
                .isEqualTo("CA du Sorbier");
        JournalLines.written();
        assertThat(
                        jdbc.sql(
                                        """
                                        select actor || ' ' || type from platform.journal
                                         where fact ->> 'contract' = 'CV998' order by id
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "command contract.added",
                        "command contract.changed",
                        "command contract.changed");
    }

    @Test
    void the_generation_is_told_by_the_codes_or_by_the_name_of_the_file() throws IOException {
        var lozere = new DepartmentCode("48");
        imported("x.csv", "CV997,48 - Un,48,200000001,1");
        imported("contrats-2024-2030.csv", "CV997,48 - Un,48,200000001,2");
        imported("y.csv", "CN04898I,48 - Deux,48,200000001,3", "CV996,48 - Trois,48,48095,");
        assertThat(territories.contracts(Set.of(new ContractCode("CV997"))))
                .extracting(CityContract::generation)
                .containsExactlyInAnyOrder("2015", "2024");
        assertThat(territories.contracts(lozere, LocalDate.of(2018, 4, 14)))
                .extracting(one -> one.code().value())
                .containsExactly("CV997");
        assertThat(territories.contracts(lozere, LocalDate.of(2026, 11, 23)))
                .extracting(one -> one.code().value())
                .containsExactly("CN04898I", "CV996", "CV997");
        assertThat(territories.contracts(lozere, LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @Test
    void a_missing_departement_is_read_in_the_code() throws IOException {
        assertThat(figures("x.csv", "CN04899M,NA - Quatre,,200000001,"))
                .containsExactly(1, 0, 0, 0);
        var contract = territories.contract(new ContractCode("CN04899M")).orElseThrow();
        assertThat(contract.departments()).containsExactly(new DepartmentCode("48"));
        assertThat(contract.population()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CX001,N,48,200000001,1|n’est pas un code de contrat",
                "CV995,,48,200000001,1|le nom manque",
                "CV995,N,48,abc,1|n’est ni un SIREN, ni un code de commune",
                "CV995,N,,200000001,1|le département manque",
                "CV995,N,96,200000001,1|ce département est inconnu",
                "CN04899M,N,23,200000001,1|le code dit un autre département",
                "CV995,N,48,200000001,beaucoup|ce n’est pas une population",
            })
    void a_line_is_refused_with_its_reason(String line, String reason) throws IOException {
        var report = imported("x.csv", line);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.lines().getFirst().reason().replace('\u00a0', ' ')).contains(reason);
        assertThat(territories.contract(new ContractCode("CV995"))).isEmpty();
    }

    @Test
    void a_json_cut_short_changes_nothing() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("x.json"),
                        """
                        {"type":"FeatureCollection","features":[{"properties":{"code_cv":"CV994",
                        "lib_cv":"N","insee_dep":"48","codgeo":"200000001"},"geometry":null},
                        """);
        assertThat(importer.run(file, false).fatal()).contains("n’est pas un JSON bien formé");
        assertThat(territories.contract(new ContractCode("CV994"))).isEmpty();
    }

    private List<Integer> figures(String file, String... lines) throws IOException {
        var report = imported(file, lines);
        return List.of(report.added(), report.changed(), report.unchanged(), report.refused());
    }

    private Report imported(String file, String... lines) throws IOException {
        var text = HEADING + String.join("\n", lines) + "\n";
        return importer.run(Files.writeString(folder.resolve(file), text), false);
    }
}
