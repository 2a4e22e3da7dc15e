package fr.inventons.foundation.identity.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Siret;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.command.Report;
import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class OrganisationImportTest {
    private static final String HEADING = "nom;siret;nature;departement;commune;porteur\n";

    @Autowired OrganisationImport importer;
    @Autowired Organisations organisations;
    @Autowired JdbcClient jdbc;
    @TempDir Path folder;

    @Test
    void one_siret_is_one_organisation_with_its_spellings() throws IOException {
        var name = fresh();
        var siret = siret();
        var report =
                csv(
                        "Régie " + name + ";" + siret + ";association;23;23096;",
                        "REGIE "
                                + name.toUpperCase(Locale.ROOT)
                                + ";"
                                + siret
                                + ";association;23;;",
                        "Régie " + name + ";" + siret + ";association;48;;",
                        "Régie " + name + ";" + siret + ";association;23;;");
        assertThat(figures(report)).containsExactly(1, 2, 1, 0);
        assertThat(report.lines())
                .extracting(Report.Line::number, line -> line.outcome().name())
                .containsExactly(tuple(2L, "ADDED"), tuple(3L, "CHANGED"), tuple(4L, "CHANGED"));
        var there = one(siret);
        assertThat(there.departments())
                .containsExactly(new DepartmentCode("23"), new DepartmentCode("48"));
        assertThat(there.commune()).isEqualTo("23096");
        assertThat(organisations.spellings(Set.of(there.id())).get(there.id()))
                .hasSize(2)
                .startsWith("Régie " + name);
    }

    @Test
    void without_a_siret_one_name_in_one_departement_is_one_organisation() throws IOException {
        var name = fresh();
        var report =
                csv(
                        name + ";;collectif;23;;",
                        "ASSOC " + name + ";;collectif;23;;",
                        name + ";;collectif;48;;",
                        name + ";;collectif;;;");
        assertThat(figures(report)).containsExactly(3, 1, 0, 0);
        assertThat(figures(csv(name + ";;collectif;23;;"))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void a_name_without_siret_joins_the_only_one_that_bears_it_there_and_may_leave_it()
            throws IOException {
        var name = fresh();
        var siret = siret();
        csv(name + ";" + siret + ";association;23;;");
        var joined = csv("Association " + name + ";;association;23;;");
        assertThat(figures(joined)).containsExactly(0, 1, 0, 0);
        assertThat(joined.lines().getFirst().reason()).contains("rapproché de", name);
        var there = one(siret);
        assertThat(organisations.spellings(Set.of(there.id())).get(there.id()))
                .containsExactly(name, "Association " + name);

        var merged =
                jdbc.sql("select merged_id from identity.organisation_merger where into_id = :id")
                        .param("id", there.id().value())
                        .query(UUID.class)
                        .single();
        organisations.unmerge(Actor.COMMAND, new OrganisationId(merged));
        assertThat(figures(csv("Association " + name + ";;association;23;;")))
                .as("what an officer separated stays separate")
                .containsExactly(0, 0, 1, 0);
        assertThat(organisations.spellings(Set.of(there.id())).get(there.id()))
                .containsExactly(name);
    }

    @Test
    void the_siret_may_come_after_the_name() throws IOException {
        var name = fresh();
        var siret = siret();
        csv(name + ";;association;23;;");
        assertThat(figures(csv(name + ";" + siret + ";association;23;;")))
                .containsExactly(0, 1, 0, 0);
        assertThat(organisations.search(name, 5))
                .extracting(Organisation::siret)
                .containsExactly(siret);
    }

    @Test
    void a_name_that_several_bear_or_that_says_nothing_joins_nobody() throws IOException {
        var name = fresh();
        csv(name + ";" + siret() + ";association;23;;", name + ";" + siret() + ";association;23;;");
        assertThat(figures(csv(name + ";;association;23;;"))).containsExactly(1, 0, 0, 0);
        csv("Centre social et culturel;" + siret() + ";association;976;;");
        var vague = csv("CENTRE SOCIAL ET CULTUREL;;association;976;;");
        assertThat(vague.lines()).noneMatch(line -> line.reason().contains("rapproché"));
    }

    @Test
    void a_class_names_the_school_that_answers_for_it() throws IOException {
        var name = fresh();
        var siret = siret();
        var report =
                csv(
                        "Collège " + name + ";" + siret + ";école;23;;",
                        "Classe du fond;;classe;23;;" + siret,
                        "Club du midi;;collectif;23;;Collège " + name,
                        "Club du soir;;collectif;23;;Lycée " + name);
        assertThat(figures(report)).containsExactly(3, 0, 0, 1);
        assertThat(report.lines().getLast().reason())
                .contains("l’organisme porteur", "Lycée " + name, "n’est pas connu");
        assertThat(figures(csv("Classe du fond;;classe;23;;" + siret))).containsExactly(0, 0, 1, 0);
        var school = one(siret);
        assertThat(organisations.search("classe du fond", 50))
                .anyMatch(one -> one.host().isPresent() && one.host().get().equals(school.id()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nom;12345678901234;association;23;;|ce SIRET n’a pas 14 chiffres",
                "Nom;en cours;association;23;;|ce SIRET n’a pas 14 chiffres",
                ";;association;23;;|Le nom de l’organisme manque",
                "Nom;;fanfare;23;;|Nature « fanfare » inconnue",
                "Nom;;association;96;;|ce département est inconnu",
                "Nom;;association;23;23999;|cette commune est inconnue",
                "Nom;;association;23;Ys;|cette commune est inconnue",
            })
    void a_line_is_refused_with_its_reason(String line, String reason) throws IOException {
        var report = csv(line);
        assertThat(figures(report)).containsExactly(0, 0, 0, 1);
        assertThat(report.lines().getFirst().reason().replace('\u00a0', ' ')).contains(reason);
    }

    @Test
    void a_trial_says_the_same_and_leaves_nothing() throws IOException {
        var name = fresh();
        var file = write("x.csv", HEADING + name + ";" + siret() + ";association;23;;\n");
        var before = lines();
        var trial = importer.run(file, true);
        assertThat(lines()).isEqualTo(before);
        assertThat(organisations.search(name, 5)).isEmpty();
        assertThat(importer.run(file, false)).isEqualTo(trial);
        assertThat(organisations.search(name, 5)).hasSize(1);
    }

    @Test
    void json_without_siret_repeats_the_name_in_its_column() throws IOException {
        var name = fresh();
        var file =
                write(
                        "x.json",
                        """
                        [{"id_poste":"D1","code_tiers":"%1$s","raison_sociale":"%1$s","insee_dep":"23"},
                         {"id_poste":"D2","code_tiers":"%1$s","raison_sociale":"%1$s","insee_dep":"23"},
                         {"id_poste":"D3","code_tiers":"%2$s","raison_sociale":"COLLEGE %1$s","insee_dep":null}]
                        """
                                .formatted(name, siret()));
        var report = importer.run(file, false);
        assertThat(figures(report)).containsExactly(2, 0, 1, 0);
        assertThat(organisations.search(name, 5))
                .extracting(Organisation::kind)
                .contains(OrganisationKind.ASSOCIATION);
    }

    @Test
    void a_file_that_is_something_else_gets_one_sentence_and_changes_nothing() throws IOException {
        var name = fresh();
        refused("nom,region\nAin,84\n", "n’a pas la colonne « siret »");
        refused("a,b\n1,2\n", "n’a pas les colonnes « raison_sociale », « siret »");
        refused("{\"a\": 1}", "pas une liste d’objets ni un GeoJSON");
        refused("[1, 2]", "pas une liste d’objets");
        refused("[{\"siret\": \"\", \"nom\": \"" + name + "\"},", "n’est pas un JSON bien formé");
        refused("[{\"siret\": \"\", \"nom\": \"" + name + "\"}", "n’est pas un JSON bien formé");
        refused("[" + "[".repeat(600) + "]".repeat(600) + "]", "JSON");
        refused("", "est vide");
        assertThat(organisations.search(name, 5)).isEmpty();
        var latin = folder.resolve("latin.csv");
        Files.write(latin, "nom;siret\nÉcole;\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(importer.run(latin, false).fatal()).contains("UTF-8");
    }

    private void refused(String text, String sentence) throws IOException {
        var report = importer.run(write("x.txt", text), false);
        assertThat(report.fatal().replace('\u00a0', ' ')).contains(sentence, "Rien n’a été changé");
    }

    private Report csv(String... lines) throws IOException {
        var report = importer.run(write("x.csv", HEADING + String.join("\n", lines) + "\n"), false);
        assertThat(report.fatal()).isEmpty();
        return report;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Integer> figures(Report report) {
        return List.of(report.added(), report.changed(), report.unchanged(), report.refused());
    }

    private long lines() {
        return jdbc.sql("select count(*) from platform.journal").query(Long.class).single();
    }

    private Organisation one(String siret) {
        return organisations.search(siret, 1).getFirst();
    }

    /** A word that no other organisation bears. */
    private static String fresh() {
        return ThreadLocalRandom.current()
                .ints(14, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static String siret() {
        var start =
                "8" + (100_000_000_000L + ThreadLocalRandom.current().nextLong(899_999_999_999L));
        for (int digit = 0; digit < 10; digit++) {
            if (Siret.read(start + digit).isPresent()) {
                return start + digit;
            }
        }
        throw new IllegalStateException(start);
    }
}
