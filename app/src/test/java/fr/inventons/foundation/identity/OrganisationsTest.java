package fr.inventons.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class OrganisationsTest {
    private static final LocalDate BIRTH_OF_ANCT = LocalDate.of(2020, 1, 1);

    @Autowired Organisations organisations;
    @Autowired Bodies bodies;
    @Autowired Folk folk;
    @Autowired JdbcClient jdbc;

    @Test
    void an_agency_keeps_the_name_of_its_day_when_another_takes_over() {
        var cget = register("CGET", "");
        var anct = register("ANCT", "");
        assertThat(organisations.succeed(Actor.COMMAND, cget, anct, BIRTH_OF_ANCT))
                .isEqualTo(new SuccessionOutcome.Recorded());
        assertThat(organisations.organisation(cget).orElseThrow().name()).isEqualTo("CGET");
        assertThat(organisations.on(LocalDate.of(2018, 4, 14), cget).orElseThrow().id())
                .isEqualTo(cget);
        assertThat(organisations.on(BIRTH_OF_ANCT, cget).orElseThrow().id()).isEqualTo(anct);
        assertThat(lines("identity.organisation-succeeded", cget)).isEqualTo(1);
    }

    @Test
    void a_succession_has_one_heir_and_never_goes_in_circles() {
        var first = register("Acsé", "");
        var second = register("CGET", "");
        var third = register("ANCT", "");
        var day = LocalDate.of(2015, 1, 1);
        organisations.succeed(Actor.COMMAND, first, second, day);
        organisations.succeed(Actor.COMMAND, second, third, BIRTH_OF_ANCT);
        assertThat(organisations.succeed(Actor.COMMAND, first, third, day))
                .isEqualTo(new SuccessionOutcome.AlreadySucceeded(second, day));
        assertThat(organisations.succeed(Actor.COMMAND, third, first, day))
                .isEqualTo(new SuccessionOutcome.GoesInCircles());
        assertThat(organisations.succeed(Actor.COMMAND, third, third, day))
                .isEqualTo(new SuccessionOutcome.GoesInCircles());
        assertThat(organisations.succeed(Actor.ANYONE, third, first, day))
                .isEqualTo(new SuccessionOutcome.NotAllowed());
        var nobody = OrganisationId.random();
        assertThat(organisations.succeed(Actor.COMMAND, third, nobody, day))
                .isEqualTo(new SuccessionOutcome.UnknownOrganisation(nobody));
        assertThat(organisations.on(LocalDate.of(2016, 5, 1), first).orElseThrow().id())
                .isEqualTo(second);
        assertThat(organisations.on(LocalDate.of(2026, 1, 1), first).orElseThrow().id())
                .isEqualTo(third);
    }

    @Test
    void one_siret_is_one_organisation_under_any_spelling() {
        var siret = siret();
        var id = register("Centre social de l’Est", siret);
        var spaced = siret.substring(0, 3) + " " + siret.substring(3);
        assertThat(
                        organisations.register(
                                Actor.COMMAND,
                                new NewOrganisation(
                                        "CENTRE SOCIAL EST", OrganisationKind.ASSOCIATION, spaced)))
                .isEqualTo(new OrganisationRegistration.SiretTaken(id, "Centre social de l’Est"));
        assertThat(
                        organisations.register(
                                Actor.COMMAND,
                                new NewOrganisation("X", OrganisationKind.OTHER, "12345678901234")))
                .isEqualTo(new OrganisationRegistration.SiretUnreadable("12345678901234"));
        assertThat(Siret.read("35600000000048")).as("La Poste").contains("35600000000048");
        assertThat(Siret.read("35600000049837")).as("La Poste").contains("35600000049837");
    }

    @Test
    void only_those_who_may_register() {
        var asked = new NewOrganisation("Ligue", OrganisationKind.ASSOCIATION, "");
        assertThat(organisations.register(Actor.ANYONE, asked))
                .isEqualTo(new OrganisationRegistration.NotAllowed());
        assertThat(
                        organisations.register(
                                Actor.COMMAND,
                                new NewOrganisation(" ", OrganisationKind.OTHER, "")))
                .isEqualTo(new OrganisationRegistration.NameMissing());
    }

    @Test
    void an_officer_registers_the_councils_of_her_departement_and_no_other() {
        var here = new DepartmentCode("2A");
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(here));
        var oliviers = Set.of(new NeighbourhoodCode("QP02A001"), new NeighbourhoodCode("QP02A002"));
        var registered =
                bodies.register(
                        officer, "Conseil citoyen", BodyKind.CITIZEN_COUNCIL, here, oliviers);
        assertThat(registered).isInstanceOf(BodyRegistration.Registered.class);
        var id = ((BodyRegistration.Registered) registered).id();
        assertThat(bodies.body(id).orElseThrow().neighbourhoods()).isEqualTo(oliviers);
        assertThat(bodies.of(here)).extracting(Body::id).contains(id);
        assertThat(
                        bodies.register(
                                officer,
                                "Conseil citoyen",
                                BodyKind.CITIZEN_COUNCIL,
                                new DepartmentCode("34"),
                                Set.of()))
                .isEqualTo(new BodyRegistration.NotAllowed());
    }

    private OrganisationId register(String name, String siret) {
        var registered =
                organisations.register(
                        Actor.COMMAND, new NewOrganisation(name, OrganisationKind.AGENCY, siret));
        assertThat(registered).isInstanceOf(OrganisationRegistration.Registered.class);
        return ((OrganisationRegistration.Registered) registered).id();
    }

    /** A SIRET that nobody has, with its check digit right. */
    private static String siret() {
        var start =
                "9" + (100_000_000_000L + ThreadLocalRandom.current().nextLong(899_999_999_999L));
        for (int digit = 0; digit < 10; digit++) {
            if (Siret.read(start + digit).isPresent()) {
                return start + digit;
            }
        }
        throw new IllegalStateException(start);
    }

    private long lines(String type, OrganisationId id) {
        return jdbc.sql(
                        "select count(*) from platform.journal where type = :type and fact ->> 'organisation' = :id")
                .param("type", type)
                .param("id", id.value().toString())
                .query(Long.class)
                .single();
    }
}
