package fr.inventons.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.InventonsTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class TiesTest {
    private static final DepartmentCode HERE = new DepartmentCode("23");
    private static final DepartmentCode ELSEWHERE = new DepartmentCode("48");

    @Autowired Organisations organisations;

    @Test
    void one_body_under_two_spellings_is_recognised() {
        assertThat(
                        tie(
                                "ASSOC. LIGUE DE L'ENSEIGNEMENT - FAIL 13",
                                "La Ligue de l’enseignement, FAIL 13"))
                .contains(Tie.SPELLING);
        assertThat(tie("Centre social Gérard-Philipe", "CENTRE SOCAL GERARD PHILIPPE"))
                .contains(Tie.SPELLING);
        assertThat(tie("A.T.M.F.", "ATMF")).contains(Tie.SPELLING);
        assertThat(tie("Les Restos du cœur", "RESTOS DU COEUR")).contains(Tie.SPELLING);
    }

    @Test
    void two_bodies_of_like_names_are_not_taken_for_one() {
        assertThat(tie("Centre social La Garde", "Centre social La Castellane")).isEmpty();
        assertThat(tie("Mission locale de Guéret", "Mission locale d’Aubusson")).isEmpty();
        assertThat(tie("Régie de quartier des Deux-Rives", "Maison de quartier des Deux-Rives"))
                .isEmpty();
    }

    @Test
    void the_same_name_in_another_departement_is_another_body() {
        var here = register("Association Couleurs d’espoir", "", HERE);
        var there = register("Couleurs d’espoir", "", ELSEWHERE);
        var anywhere = register("COULEURS D'ESPOIR", "");
        assertThat(organisations.same(here, there)).isFalse();
        assertThat(organisations.same(here, anywhere)).isTrue();
        assertThat(organisations.same(there, anywhere)).isTrue();
    }

    @Test
    void establishments_of_one_siren_are_one_body_and_two_siren_never_are() {
        var siren = Sirets.siren();
        var seat = register("Compagnie du Pont", Sirets.of(siren));
        var branch = register("L’Atelier d’en bas", Sirets.of(siren));
        var namesake = register("Compagnie du Pont", Sirets.any());
        assertThat(organisations.tie(seat, branch)).contains(Tie.SIREN);
        assertThat(organisations.tie(seat, namesake)).isEmpty();
    }

    @Test
    void what_was_merged_or_took_over_is_one_body() {
        var old = register("Direction des Colombes", "");
        var next = register("Agence du Verger", "");
        var copy = register("Le Verger", "");
        organisations.succeed(Actor.COMMAND, old, next, LocalDate.of(2020, 1, 1));
        assertThat(organisations.tie(old, next)).contains(Tie.SUCCESSION);
        organisations.merge(Actor.COMMAND, copy, next, "Même organisme, deux saisies.");
        assertThat(organisations.tie(copy, next)).contains(Tie.SAME);
        assertThat(organisations.tie(copy, old)).contains(Tie.SUCCESSION);
        assertThat(organisations.tie(old, old)).contains(Tie.SAME);
    }

    @Test
    void groups_are_compared_at_once_and_strangers_have_no_tie() {
        var one = register("Les Jardins de la Tour-Haute", "");
        var two = register("Jardins de la tour haute", "");
        var three = register("Radio Marmelade", "");
        var nobody = OrganisationId.random();
        assertThat(organisations.ties(Set.of(one, three), Set.of(two, nobody)))
                .isEqualTo(Map.of(one, Map.of(two, Tie.SPELLING)));
        assertThat(organisations.ties(List.of(), List.of(two))).isEmpty();
        assertThat(organisations.same(one, nobody)).isFalse();
    }

    private Optional<Tie> tie(String one, String other) {
        return organisations.tie(register(one, ""), register(other, ""));
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
        assertThat(registered).isInstanceOf(OrganisationRegistration.Registered.class);
        return ((OrganisationRegistration.Registered) registered).id();
    }
}
