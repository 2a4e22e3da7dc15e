package fr.inventons.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class MergersTest {
    private static final DepartmentCode HERE = new DepartmentCode("23");
    private static final DepartmentCode ELSEWHERE = new DepartmentCode("48");
    private static final String WHY = "Même adresse, même présidente.";

    @Autowired Organisations organisations;
    @Autowired Directory directory;
    @Autowired Folk folk;
    @Autowired JdbcClient jdbc;

    @Test
    void two_records_become_one_with_both_spellings_and_undoing_puts_all_back() {
        var kept = register("Les Amis du Vercor", Sirets.any(), HERE);
        var copy = register("AMIS DU VERCORS (ASSO)", "", HERE);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        assertThat(organisations.merge(officer, copy, kept, WHY))
                .isEqualTo(new MergerOutcome.Merged());
        assertThat(organisations.standing(Set.of(copy, kept)))
                .isEqualTo(Map.of(copy, kept, kept, kept));
        assertThat(organisations.spellings(Set.of(kept)).get(kept))
                .containsExactly("Les Amis du Vercor", "AMIS DU VERCORS (ASSO)");
        assertThat(found("amis vercors")).contains(kept).doesNotContain(copy);
        assertThat(organisations.organisation(copy).orElseThrow().name())
                .as("who named it goes on naming it")
                .isEqualTo("AMIS DU VERCORS (ASSO)");
        assertThat(lines("identity.organisation-merged", copy))
                .containsExactly(officer.reference());

        assertThat(organisations.unmerge(officer, copy)).isEqualTo(new MergerUndoing.Undone());
        assertThat(organisations.standing(Set.of(copy))).isEqualTo(Map.of(copy, copy));
        assertThat(organisations.spellings(Set.of(kept)).get(kept))
                .containsExactly("Les Amis du Vercor");
        assertThat(found("amis du vercors asso")).contains(copy);
        assertThat(lines("identity.organisation-unmerged", copy))
                .containsExactly(officer.reference());
        assertThat(directory.entry(officer, kept).orElseThrow().mergers())
                .as("what was undone is still told")
                .singleElement()
                .satisfies(merger -> {
                    assertThat(merger.why()).isEqualTo(WHY);
                    assertThat(merger.undoneAt()).isPresent();
                });
        assertThat(organisations.unmerge(officer, copy))
                .isEqualTo(new MergerUndoing.NotMerged(copy));
    }

    @Test
    void a_chain_of_records_stands_on_the_last_one() {
        var first = register("Radio Sorbier", "", HERE);
        var second = register("RADIO SORBIER FM", "", HERE);
        var third = register("Sorbier, la radio", "", HERE);
        organisations.merge(Actor.COMMAND, first, second, WHY);
        organisations.merge(Actor.COMMAND, second, third, WHY);
        assertThat(organisations.standing(Set.of(first))).isEqualTo(Map.of(first, third));
        assertThat(organisations.spellings(Set.of(third)).get(third))
                .containsExactly("Sorbier, la radio", "Radio Sorbier", "RADIO SORBIER FM");
        assertThat(organisations.merge(Actor.COMMAND, third, first, WHY))
                .isEqualTo(new MergerOutcome.AlreadyMerged(first, second));
        organisations.unmerge(Actor.COMMAND, first);
        assertThat(organisations.spellings(Set.of(third)).get(third))
                .containsExactly("Sorbier, la radio", "RADIO SORBIER FM");
    }

    @Test
    void mergers_that_cross_at_the_same_moment_never_go_in_circles() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = register("Le Rond-Point " + round, "", HERE);
            var two = register("Rond-Point " + round, "", HERE);
            var three = register("ROND POINT " + round, "", HERE);
            var answers =
                    Together.<MergerOutcome>all(
                            List.of(
                                    () -> organisations.merge(Actor.COMMAND, one, two, WHY),
                                    () -> organisations.merge(Actor.COMMAND, two, three, WHY),
                                    () -> organisations.merge(Actor.COMMAND, three, one, WHY)));
            assertThat(answers).contains(new MergerOutcome.Merged());
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof MergerOutcome.Merged))
                    .isNotEmpty()
                    .allMatch(answer -> answer instanceof MergerOutcome.AlreadyMerged);
            assertThat(organisations.standing(Set.of(one, two, three)))
                    .as("each stands somewhere")
                    .hasSize(3);
        }
    }

    @Test
    void a_merger_is_refused_with_its_reason_and_writes_nothing() {
        var one = register("Les Voisins du Lac", Sirets.any(), HERE);
        var other = register("Voisins du Lac", Sirets.any(), HERE);
        var nobody = OrganisationId.random();
        assertThat(organisations.merge(Actor.COMMAND, one, one, WHY))
                .isEqualTo(new MergerOutcome.WithItself());
        assertThat(organisations.merge(Actor.COMMAND, one, nobody, WHY))
                .isEqualTo(new MergerOutcome.Unknown(nobody));
        assertThat(organisations.merge(Actor.COMMAND, one, other, WHY))
                .isInstanceOf(MergerOutcome.TwoBodies.class);
        var plain = register("Voisins du lac bleu", "", HERE);
        assertThat(organisations.merge(Actor.COMMAND, plain, one, " "))
                .isEqualTo(new MergerOutcome.ReasonMissing(Organisations.REASON_LIMIT));
        assertThat(organisations.merge(Actor.COMMAND, plain, one, "x".repeat(501)))
                .isEqualTo(new MergerOutcome.ReasonMissing(Organisations.REASON_LIMIT));
        assertThat(organisations.unmerge(Actor.COMMAND, nobody))
                .isEqualTo(new MergerUndoing.Unknown(nobody));
        assertThat(lines("identity.organisation-merged", one)).isEmpty();
        assertThat(lines("identity.organisation-merged", plain)).isEmpty();
    }

    @Test
    void an_officer_touches_what_acts_in_her_departement_alone() {
        var hers = register("Atelier du Moulin", "", HERE);
        var both = register("Atelier du Moulin et de la Forge", "", HERE, ELSEWHERE);
        var theirs = register("Atelier de la Forge", "", ELSEWHERE);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        var stranger = folk.with(Role.PROGRAMME_OFFICER, Scope.department(ELSEWHERE));
        assertThat(organisations.merge(officer, theirs, hers, WHY))
                .isEqualTo(new MergerOutcome.NotAllowed());
        assertThat(organisations.merge(officer, both, hers, WHY))
                .as("it acts elsewhere too")
                .isEqualTo(new MergerOutcome.NotAllowed());
        assertThat(organisations.merge(stranger, hers, both, WHY))
                .isEqualTo(new MergerOutcome.NotAllowed());
        assertThat(organisations.merge(Actor.ANYONE, hers, both, WHY))
                .isEqualTo(new MergerOutcome.NotAllowed());
        assertThat(organisations.merge(officer, hers, both, WHY))
                .isEqualTo(new MergerOutcome.Merged());
        assertThat(organisations.unmerge(stranger, hers)).isEqualTo(new MergerUndoing.NotAllowed());
        assertThat(
                        organisations.describe(
                                stranger, hers, "Moulin", OrganisationKind.ASSOCIATION, ""))
                .isEqualTo(new Description.NotAllowed());
        assertThat(organisations.meet(stranger, hers, "MOULIN", Set.of(HERE)))
                .isEqualTo(new Encounter.NotAllowed());
    }

    @Test
    void a_description_keeps_the_old_name_as_a_spelling() {
        var id = register("ASS JARDINS PARTAGES", "", HERE);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        assertThat(
                        organisations.describe(
                                officer,
                                id,
                                "Les Jardins partagés",
                                OrganisationKind.COLLECTIVE,
                                "23096"))
                .isEqualTo(new Description.Described());
        var described = organisations.organisation(id).orElseThrow();
        assertThat(described.name()).isEqualTo("Les Jardins partagés");
        assertThat(described.kind()).isEqualTo(OrganisationKind.COLLECTIVE);
        assertThat(described.commune()).isEqualTo("23096");
        assertThat(organisations.spellings(Set.of(id)).get(id))
                .containsExactly("Les Jardins partagés", "ASS JARDINS PARTAGES");
        organisations.describe(
                officer, id, "Les Jardins partagés", OrganisationKind.COLLECTIVE, "23096");
        assertThat(lines("identity.organisation-described", id)).hasSize(1);
        assertThat(organisations.describe(officer, id, " ", OrganisationKind.COLLECTIVE, ""))
                .isEqualTo(new Description.NameMissing());
        assertThat(
                        organisations.describe(
                                officer, id, "x".repeat(201), OrganisationKind.COLLECTIVE, ""))
                .isEqualTo(new Description.NameTooLong(201, 200));
        assertThat(organisations.describe(officer, id, "X", OrganisationKind.COLLECTIVE, "23999"))
                .isEqualTo(new Description.CommuneUnknown("23999"));
    }

    private List<OrganisationId> found(String words) {
        return organisations.search(words, 20).stream().map(Organisation::id).toList();
    }

    private OrganisationId register(String name, String siret, DepartmentCode... departments) {
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation(
                                name,
                                OrganisationKind.ASSOCIATION,
                                siret,
                                Set.of(departments),
                                "",
                                Optional.empty()));
        return ((OrganisationRegistration.Registered) registered).id();
    }

    private List<String> lines(String type, OrganisationId id) {
        return jdbc.sql(
                        """
                        select actor from platform.journal
                         where type = :type and fact ->> 'organisation' = :id
                         order by id
                        """)
                .param("type", type)
                .param("id", id.value().toString())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
