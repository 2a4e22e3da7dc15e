package fr.inventons.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class DirectoryTest {
    private static final DepartmentCode HERE = new DepartmentCode("23");
    private static final DepartmentCode ELSEWHERE = new DepartmentCode("48");

    @Autowired Organisations organisations;
    @Autowired Directory directory;
    @Autowired Folk folk;

    @Test
    void a_search_forgives_accents_capitals_order_and_slips() {
        var id = register("Régie de quartier de l’Étoile-Zéphyrine", OrganisationKind.ASSOCIATION);
        for (var words :
                List.of(
                        "ETOILE ZEPHYRINE",
                        "zephirine",
                        "zéphyrine régie",
                        "association zephyrine",
                        "regie de quartier de l'etoile zephyrinne")) {
            assertThat(publicly(words)).as(words).first().isEqualTo(id);
        }
        assertThat(publicly("zephyrine lyon")).doesNotContain(id);
        assertThat(publicly("' -- ; %")).isNotNull();
    }

    @Test
    void a_siret_is_found_with_or_without_spaces_and_by_its_siren() {
        var siret = Sirets.any();
        var id = register("Compagnie Mandragore", OrganisationKind.ASSOCIATION, siret, HERE);
        var spaced = siret.substring(0, 3) + " " + siret.substring(3, 6) + " " + siret.substring(6);
        assertThat(publicly(siret)).first().isEqualTo(id);
        assertThat(publicly(spaced)).first().isEqualTo(id);
        assertThat(publicly(siret.substring(0, 9))).contains(id);
    }

    @Test
    void what_nobody_described_is_hidden_from_the_public_until_an_officer_does() {
        var id = register("Chez Gwendoline", OrganisationKind.OTHER);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        assertThat(publicly("gwendoline")).doesNotContain(id);
        assertThat(directory.entry(Actor.ANYONE, id)).isEmpty();
        assertThat(
                        directory.entry(
                                folk.with(Role.BEARER, Scope.of("action", UUID.randomUUID())), id))
                .isEmpty();
        assertThat(directory.entry(officer, id)).isPresent();
        assertThat(organisations.search("gwendoline", 5)).isEmpty();
        assertThat(organisations.search(officer, "gwendoline", 5)).hasSize(1);
        organisations.describe(officer, id, "Chez Gwendoline", OrganisationKind.BUSINESS, "");
        assertThat(directory.entry(Actor.ANYONE, id)).isPresent();
        assertThat(publicly("gwendoline")).contains(id);
    }

    @Test
    void a_bearer_registers_her_organisation_and_an_officer_lists_it() {
        var bearer = folk.with(Role.BEARER, Scope.of("action", UUID.randomUUID()));
        var registered =
                organisations.register(
                        bearer,
                        new NewOrganisation(
                                "Théâtre Bergamote",
                                OrganisationKind.ASSOCIATION,
                                "",
                                Set.of(HERE),
                                "",
                                Optional.empty()));
        var id = ((OrganisationRegistration.Registered) registered).id();
        assertThat(organisations.organisation(id).orElseThrow().listed()).isFalse();
        assertThat(directory.entry(Actor.ANYONE, id)).isEmpty();
    }

    @Test
    void a_class_and_a_collective_stand_under_their_host() {
        var host = register("Collège Pommier", OrganisationKind.SCHOOL, Sirets.any(), HERE);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        var registered =
                organisations.register(
                        officer,
                        NewOrganisation.hosted(
                                "Classe de cinquième B", OrganisationKind.SCHOOL, HERE, host));
        var hosted = ((OrganisationRegistration.Registered) registered).id();
        assertThat(directory.entry(Actor.ANYONE, host).orElseThrow().hosted())
                .extracting(Organisation::id)
                .containsExactly(hosted);
        assertThat(organisations.organisation(hosted).orElseThrow().host()).contains(host);
        assertThat(
                        organisations.register(
                                officer,
                                NewOrganisation.hosted(
                                        "Le groupe du fond",
                                        OrganisationKind.COLLECTIVE,
                                        HERE,
                                        hosted)))
                .isEqualTo(new OrganisationRegistration.HostUnfit(hosted));
        assertThat(
                        organisations.register(
                                officer,
                                NewOrganisation.hosted(
                                        "Un collectif",
                                        OrganisationKind.COLLECTIVE,
                                        ELSEWHERE,
                                        host)))
                .as("another département")
                .isEqualTo(new OrganisationRegistration.NotAllowed());
        assertThat(
                        organisations.register(
                                officer,
                                new NewOrganisation(
                                        "X",
                                        OrganisationKind.COLLECTIVE,
                                        "",
                                        Set.of(HERE),
                                        "23999",
                                        Optional.empty())))
                .isEqualTo(new OrganisationRegistration.CommuneUnknown("23999"));
    }

    @Test
    void the_list_goes_from_page_to_page_without_repeating_or_losing_anyone() {
        var far = new DepartmentCode("975");
        var all = new HashSet<OrganisationId>();
        for (int number = 0; number < Directory.PAGE + 7; number++) {
            all.add(register("Même nom " + number % 3, OrganisationKind.ASSOCIATION, "", far));
        }
        var first = directory.read(Actor.ANYONE, "", Optional.of(far), Optional.empty());
        assertThat(first.more()).isTrue();
        var last = Optional.of(first.organisations().getLast().id());
        var second = directory.read(Actor.ANYONE, " ", Optional.of(far), last);
        assertThat(second.more()).isFalse();
        var read = new HashSet<OrganisationId>();
        first.organisations().forEach(one -> read.add(one.id()));
        second.organisations().forEach(one -> assertThat(read.add(one.id())).isTrue());
        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(
                        directory
                                .read(
                                        Actor.ANYONE,
                                        "même nom",
                                        Optional.of(ELSEWHERE),
                                        Optional.empty())
                                .organisations())
                .isEmpty();
    }

    @Test
    void those_that_look_alike_are_shown_to_who_may_merge_them() {
        var one = register("Centre Achillée Millefeuille", OrganisationKind.ASSOCIATION);
        var other = register("CTRE ACHILEE MILLEFEUILLES", OrganisationKind.ASSOCIATION);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
        assertThat(directory.entry(officer, one).orElseThrow().lookalikes())
                .extracting(Organisation::id)
                .contains(other);
        var stranger = folk.with(Role.PROGRAMME_OFFICER, Scope.department(ELSEWHERE));
        var entry = directory.entry(stranger, one).orElseThrow();
        assertThat(entry.lookalikes()).isEmpty();
        assertThat(entry.mayDescribe()).isFalse();
    }

    private List<OrganisationId> publicly(String words) {
        return directory
                .read(Actor.ANYONE, words, Optional.empty(), Optional.empty())
                .organisations()
                .stream()
                .map(Organisation::id)
                .toList();
    }

    private OrganisationId register(String name, OrganisationKind kind) {
        return register(name, kind, "", HERE);
    }

    private OrganisationId register(
            String name, OrganisationKind kind, String siret, DepartmentCode department) {
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation(
                                name, kind, siret, Set.of(department), "", Optional.empty()));
        return ((OrganisationRegistration.Registered) registered).id();
    }
}
