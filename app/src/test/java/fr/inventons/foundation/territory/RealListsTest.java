package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import fr.inventons.testing.InventonsTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real public lists, which the product does not ship; skipped where they are absent. */
@InventonsTest
class RealListsTest {
    @Autowired NeighbourhoodImport qpv;

    @Autowired Territories territories;

    @Autowired JdbcClient jdbc;

    @Test
    void the_list_of_2024_has_1493_neighbourhoods_of_which_148_in_several_communes() {
        var file = real("qpv-2024.csv");
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
        var file = real("qpv-2015-occitanie.csv");
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
    }

    /** Looks beside the repository, and beside the folders that hold it. */
    private static Path real(String name) {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var file = folder.resolve("shared/data/territory").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return abort("skipped: ../shared/data/territory/" + name + " is not beside the repository");
    }
}
