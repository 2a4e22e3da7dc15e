package fr.inventons.foundation.identity.listing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Directory;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.territory.RealFiles;
import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import fr.inventons.testing.InventonsTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The real public lists of employers, which the product does not ship; skipped where they are
 * absent. All is taken back at the end, so that other tests do not meet four thousand
 * organisations.
 */
@InventonsTest
class RealOrganisationsTest {
    @Autowired List<Importer> importers;
    @Autowired Directory directory;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void the_6894_funded_posts_are_3865_organisations_of_which_236_stood_in_both_lists() {
        var mediators = RealFiles.real("organisations/adulte-relais-2023.json");
        var associations = RealFiles.real("organisations/postes-fonjep-2023.json");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var contracts : List.of("2015-2023", "2024-2030")) {
                run("contrats", RealFiles.real("territory/city-contracts-" + contracts + ".json"));
            }
            var before = standing();
            var first = run("organismes", mediators);
            assertThat(first.fatal()).isEmpty();
            assertThat(first.added()).as("SIRET numbers").isEqualTo(2_839);
            assertThat(first.unchanged()).as("further posts").isEqualTo(2_577);
            assertThat(first.changed() + first.refused()).isZero();

            var second = run("organismes", associations);
            assertThat(second.added()).isEqualTo(1_026);
            assertThat(brought(second, "rapproché de")).isEqualTo(236);
            assertThat(brought(second, "aussi écrit")).isEqualTo(7);
            assertThat(second.unchanged()).isEqualTo(209);
            assertThat(second.refused()).isZero();
            assertThat(standing() - before).isEqualTo(2_839 + 1_026);

            for (var file : Set.of(mediators, associations)) {
                var again = run("organismes", file);
                assertThat(again.added() + again.changed() + again.refused()).isZero();
            }
            found("ligue de l'ensegnement 82", "LA LIGUE DE L'ENSEIGNEMENT 82");
            found("775 544 026 01284", "CENTRE SOCIAL EST - ASSOCIATION ALFA 3A");
            found("generation en mouvement", "GÉNÉRATIONS EN MOUVEMENT");
            assertThat(
                            directory
                                    .read(
                                            Actor.ANYONE,
                                            "bourg habitat",
                                            Optional.empty(),
                                            Optional.empty())
                                    .organisations())
                    .first()
                    .extracting(Organisation::kind)
                    .isEqualTo(OrganisationKind.LANDLORD);
        });
    }

    private Report run(String kind, Path file) {
        return importers.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .run(file, false);
    }

    private void found(String words, String name) {
        assertThat(
                        directory
                                .read(Actor.ANYONE, words, Optional.empty(), Optional.empty())
                                .organisations())
                .as(words)
                .first()
                .extracting(Organisation::name)
                .isEqualTo(name);
    }

    private static long brought(Report report, String how) {
        return report.lines().stream().filter(line -> line.reason().contains(how)).count();
    }

    private long standing() {
        return jdbc.sql("select count(*) from identity.organisation where merged_into is null")
                .query(Long.class)
                .single();
    }
}
