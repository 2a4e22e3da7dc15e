package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.command.Report;
import fr.inventons.platform.source.Source;
import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The real public lists, which the product does not ship; skipped where they are absent. */
@InventonsTest
class RealListsTest {
    @Autowired NeighbourhoodImport qpv;

    @Autowired CommuneImport communes;

    @Autowired ContractImport contracts;

    @Autowired Territories territories;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transaction;

    @Test
    void the_list_of_2024_has_1493_neighbourhoods_of_which_148_in_several_communes() {
        var file = RealFiles.real("territory/qpv-2024.csv");
        assertThat(qpv.run(file, true).added()).isEqualTo(1_493);
        var first = qpv.run(file, false);
        assertThat(first.fatal()).isEmpty();
        assertThat(first.added()).isEqualTo(1_493);
        assertThat(first.refused()).isZero();
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*)
                                          from territory.neighbourhood n
                                         where n.code ~ '[MINC]$'
                                           and (select count(*) from territory.neighbourhood_commune c
                                                 where c.neighbourhood = n.code) > 1
                                        """)
                                .query(Long.class)
                                .single())
                .isEqualTo(148);
        var lines = JournalLines.all(jdbc);
        var second = qpv.run(file, false);
        assertThat(second.added() + second.changed() + second.refused()).isZero();
        assertThat(second.unchanged()).isEqualTo(1_493);
        assertThat(JournalLines.all(jdbc)).isEqualTo(lines);
        assertThat(
                        territories
                                .neighbourhood(new NeighbourhoodCode("QN00202M"))
                                .orElseThrow()
                                .communes())
                .containsExactly("Saint-Quentin");
        assertThat(territories.search("les gresilles dijon", 3))
                .first()
                .extracting(Neighbourhood::communes)
                .asString()
                .contains("Dijon");
    }

    @Test
    void the_list_of_2015_of_occitanie_has_105_neighbourhoods() {
        var file = RealFiles.real("territory/qpv-2015-occitanie.csv");
        var first = qpv.run(file, false);
        assertThat(first.added()).isEqualTo(105);
        assertThat(first.refused()).isZero();
        var second = qpv.run(file, false);
        assertThat(second.unchanged()).isEqualTo(105);
        assertThat(second.lines()).isEmpty();
        assertThat(
                        territories
                                .neighbourhood(new NeighbourhoodCode("QP065003"))
                                .orElseThrow()
                                .communes())
                .containsExactly("Séméac", "Tarbes");
        var shapes = RealFiles.real("territory/qpv-2015-occitanie.geojson");
        var drawn = qpv.run(shapes, false);
        assertThat(drawn.lines())
                .as("the polygons spell one name better")
                .extracting(Report.Line::reason)
                .singleElement()
                .asString()
                .contains("QP082001", "Coeur de Ville", "Cœur de Ville");
        assertThat(drawn.unchanged()).isEqualTo(104);
        assertThat(qpv.run(shapes, false).unchanged()).isEqualTo(105);
    }

    @Test
    void the_official_code_has_37590_lines_of_which_6_are_where_nobody_lives() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var file = RealFiles.real("territory/communes.csv");
            var first = communes.run(file, false);
            assertThat(first.fatal()).isEmpty();
            assertThat(first.added()).isEqualTo(37_584);
            assertThat(first.changed()).isZero();
            assertThat(first.refused()).isEqualTo(6);
            assertThat(first.lines())
                    .filteredOn(line -> line.outcome() == Report.Outcome.REFUSED)
                    .extracting(Report.Line::reason)
                    .allMatch(reason -> reason.contains("98"))
                    .allMatch(reason -> reason.contains("n’a pas d’habitants à consulter"));
            var second = communes.run(file, false);
            assertThat(second.added() + second.changed()).isZero();
            assertThat(second.unchanged()).isEqualTo(37_584);
            assertThat(second.refused()).isEqualTo(6);
            var paris = territories.commune(new CommuneCode("75056")).orElseThrow();
            assertThat(paris.postcodes()).contains("75001", "75020");
            assertThat(territories.commune(new CommuneCode("13201")).orElseThrow().kind())
                    .isEqualTo(Commune.Kind.MUNICIPAL_DISTRICT);
            assertThat(territories.commune(new CommuneCode("02285")).orElseThrow().head())
                    .as("a commune that changed département keeps its code")
                    .contains(new CommuneCode("59545"));
            assertThat(territories.searchCommunes("bagnere de bigorre", 3))
                    .first()
                    .extracting(Commune::name)
                    .isEqualTo("Bagnères-de-Bigorre");
        });
    }

    @Test
    void the_434_lines_of_2015_are_433_contracts_and_the_448_of_2024_are_446() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var old = RealFiles.real("territory/city-contracts-2015-2023.json");
            var current = RealFiles.real("territory/city-contracts-2024-2030.json");
            for (var file : List.of(old, current)) {
                var first = contracts.run(file, false);
                assertThat(first.fatal()).isEmpty();
                assertThat(first.added()).isEqualTo(file.equals(old) ? 433 : 446);
                assertThat(first.changed())
                        .as("carried by two")
                        .isEqualTo(file.equals(old) ? 1 : 2);
                assertThat(first.refused()).isZero();
            }
            for (var file : List.of(old, current)) {
                var second = contracts.run(file, false);
                assertThat(second.added() + second.changed() + second.refused()).isZero();
                assertThat(second.unchanged()).isEqualTo(file.equals(old) ? 434 : 448);
            }
            var aix = territories.contract(new ContractCode("CV043")).orElseThrow();
            assertThat(aix.departments())
                    .containsExactlyInAnyOrder(new DepartmentCode("13"), new DepartmentCode("84"));
            assertThat(aix.population()).hasValue(21_147 + 1_916);
            var papeete = territories.contract(new ContractCode("CN98701M")).orElseThrow();
            assertThat(papeete.parts()).hasSize(2);
            assertThat(papeete.population()).as("the same people, told twice").hasValue(73_292);
            assertThat(territories.contracts(Set.of(new ContractCode("CV392"))))
                    .as("one code, two generations")
                    .extracting(CityContract::generation)
                    .containsExactlyInAnyOrder("2015", "2024");
            assertThat(territories.contracts(new DepartmentCode("2A"), LocalDate.of(2018, 4, 14)))
                    .extracting(CityContract::name)
                    .containsExactlyInAnyOrder(
                            "CA du Pays Ajaccien", "COMMUNAUTE DE COMMUNES DU SUD CORSE");
            assertThat(territories.contracts(new DepartmentCode("73"), LocalDate.of(2026, 1, 1)))
                    .as("its line has no département: the code says it")
                    .extracting(CityContract::name)
                    .contains("CA Grand Lac");
        });
    }

    @Test
    void the_reference_data_says_what_the_official_lists_of_territories_say() throws IOException {
        var json = new JsonMapper();
        for (var row : json.readTree(RealFiles.real("territory/departements.json").toFile())) {
            var code = row.get("code").asString();
            if (code.matches("984|989")) {
                continue;
            }
            var known = territories.department(new DepartmentCode(code)).orElseThrow();
            assertThat(known.name()).isEqualTo(row.get("nom").asString().replace('\'', '’'));
        }
        var regions = new TreeSet<String>();
        for (var row : json.readTree(RealFiles.real("territory/regions.json").toFile())) {
            regions.add(row.get("code").asString() + " " + row.get("nom").asString());
        }
        assertThat(territories.regions())
                .map(region -> region.code() + " " + region.name().replace('’', '\''))
                .isSubsetOf(regions);
    }

    @Test
    void the_funded_actions_of_the_real_list_stand_in_known_contracts_but_for_two_codes() {
        var actions = RealFiles.real("territory/city-contract-actions-by-pillar.csv");
        var old = RealFiles.real("territory/city-contracts-2015-2023.json");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            contracts.run(old, false);
            var named = new HashSet<ContractCode>();
            var lines = new AtomicInteger();
            try (var source = Source.open(actions, 5_000)) {
                source.eachLine(line -> {
                    lines.incrementAndGet();
                    for (var code : line.get("code_cv").split("\\s+", -1)) {
                        named.add(new ContractCode(code));
                    }
                });
            }
            assertThat(lines).hasValue(1_297);
            territories.contracts(named).forEach(contract -> named.remove(contract.code()));
            assertThat(named)
                    .extracting(ContractCode::value)
                    .containsExactlyInAnyOrder("CV065", "CV186");
        });
    }
}
