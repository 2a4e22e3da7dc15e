package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InventonsTest
class OrganisationPagesTest {
    private static final DepartmentCode HERE = new DepartmentCode("23");

    @Autowired Organisations organisations;
    @Autowired Folk folk;
    @Autowired MockMvc browser;

    @Test
    void anyone_finds_an_organisation_and_reads_its_page_without_the_acts() throws Exception {
        var id = register("Ludothèque Capucine", OrganisationKind.ASSOCIATION, "23096");
        organisations.meet(Actor.COMMAND, id, "LUDOTHEQUE CAPUCINE (ASSO)", Set.of(HERE));
        var list = text(get("/organisations").param("q", "capucinne ludotheque"));
        assertThat(list)
                .contains(
                        "Un organisme pour",
                        "Ludothèque Capucine",
                        "association, Guéret, Creuse",
                        "LUDOTHEQUE CAPUCINE (ASSO)")
                .doesNotContain("Inscrire un organisme");
        var page = text(get("/organisations/" + id.value()));
        assertThat(page)
                .contains("Ludothèque Capucine", "Sans SIRET", "Guéret", "Aussi écrit")
                .doesNotContain("Corriger", "Rapprocher", "_csrf\" value=\"\"");
    }

    @Test
    void unknown_unlisted_and_unreadable_are_the_same_page() throws Exception {
        var hidden = register("Bistrot Anonyme-Réséda", OrganisationKind.OTHER, "");
        for (var path :
                new String[] {
                    "/organisations/" + UUID.randomUUID(), "/organisations/" + hidden.value()
                }) {
            assertThat(browser.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(text(get("/organisations").param("q", "reseda")))
                .contains("Aucun organisme")
                .doesNotContain("Bistrot");
        assertThat(text(get("/organisations").param("apres", "x").param("departement", "zz")))
                .contains("Tous les organismes");
    }

    @Test
    void an_officer_merges_two_records_with_a_reason_and_separates_them() throws Exception {
        var one = register("Atelier Vélo Glycine", OrganisationKind.ASSOCIATION, "");
        var other = register("ATELIER VELO GLYCINES", OrganisationKind.ASSOCIATION, "");
        var officer = Folk.login(folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE)));
        var path = "/organisations/" + one.value();
        assertThat(text(get(path).with(user(officer)))).contains("ATELIER VELO GLYCINES");

        var refused =
                answer(
                        post(path + "/rapprochement")
                                .param("avec", other.value().toString())
                                .with(user(officer))
                                .with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Écrivez en une phrase", "value=\"" + other.value() + "\" checked");

        var merged =
                answer(
                        post(path + "/rapprochement")
                                .param("avec", other.value().toString())
                                .param("motif", "Une seule équipe.")
                                .with(user(officer))
                                .with(csrf()));
        assertThat(merged.getStatus()).isEqualTo(303);
        assertThat(merged.getHeader("Location")).isEqualTo(path);
        assertThat(text(get(path))).contains("ATELIER VELO GLYCINES");
        assertThat(text(get("/organisations/" + other.value())))
                .contains("une autre écriture de", path)
                .doesNotContain("Séparer");
        assertThat(text(get(path).with(user(officer)))).contains("Une seule équipe.");

        var separated =
                answer(
                        post("/organisations/" + other.value() + "/separation")
                                .with(user(officer))
                                .with(csrf()));
        assertThat(separated.getStatus()).isEqualTo(303);
        assertThat(organisations.organisation(other).orElseThrow().mergedInto()).isEmpty();
    }

    @Test
    void an_officer_of_another_departement_reads_and_may_not_change() throws Exception {
        var one = register("Chorale Hellébore", OrganisationKind.ASSOCIATION, "");
        var stranger =
                Folk.login(
                        folk.with(
                                Role.PROGRAMME_OFFICER,
                                Scope.department(new DepartmentCode("48"))));
        var path = "/organisations/" + one.value();
        assertThat(text(get(path).with(user(stranger)))).doesNotContain("Corriger");
        var refused =
                answer(
                        post(path + "/description")
                                .param("nom", "Autre")
                                .param("nature", "ASSOCIATION")
                                .with(user(stranger))
                                .with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(organisations.organisation(one).orElseThrow().name())
                .isEqualTo("Chorale Hellébore");
    }

    @Test
    void an_officer_registers_a_class_under_its_school_and_what_was_typed_is_kept()
            throws Exception {
        var school = register("École Verveine", OrganisationKind.SCHOOL, "");
        var officer = Folk.login(folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE)));
        var form =
                text(
                        get("/organisations/nouvel")
                                .param("porteur", school.value().toString())
                                .with(user(officer)));
        assertThat(form).contains("Porté par École Verveine", "value=\"23\" selected");
        var refused =
                answer(
                        post("/organisations/nouvel")
                                .param("nom", "Classe des <grands>")
                                .param("departement", "23")
                                .param("porteur", school.value().toString())
                                .with(user(officer))
                                .with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Il manque la nature", "Classe des &lt;grands>", "Porté par");
        var done =
                answer(
                        post("/organisations/nouvel")
                                .param("nom", "Classe des grands")
                                .param("commune", "gueret")
                                .param("nature", "SCHOOL")
                                .param("departement", "23")
                                .param("porteur", school.value().toString())
                                .with(user(officer))
                                .with(csrf()));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(text(get("/organisations/" + school.value())))
                .contains("Classe des grands", "Guéret");
    }

    @Test
    void a_commune_that_is_none_of_the_departement_is_refused_and_kept() throws Exception {
        var one = register("Fanfare Pimprenelle", OrganisationKind.ASSOCIATION, "");
        var officer = Folk.login(folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE)));
        var path = "/organisations/" + one.value();
        var refused =
                answer(
                        post(path + "/description")
                                .param("nom", "Fanfare Pimprenelle")
                                .param("nature", "ASSOCIATION")
                                .param("commune", "Ys-la-Noyée")
                                .with(user(officer))
                                .with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Aucune commune de ce département", "value=\"Ys-la-Noyée\"");
        var done =
                answer(
                        post(path + "/description")
                                .param("nom", "Fanfare Pimprenelle")
                                .param("nature", "ASSOCIATION")
                                .param("commune", "La Souterraine")
                                .with(user(officer))
                                .with(csrf()));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(organisations.organisation(one).orElseThrow().commune()).isEqualTo("23176");
    }

    @Test
    void a_list_costs_the_same_number_of_statements_whatever_its_length() throws Exception {
        var here = new DepartmentCode("977");
        registerAt("Un Statice", here);
        var few = Statements.of(() -> text(get("/organisations").param("departement", "977")));
        for (int number = 0; number < 30; number++) {
            registerAt("Statice " + number, here);
        }
        var many = Statements.of(() -> text(get("/organisations").param("departement", "977")));
        assertThat(many).isEqualTo(few);
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace("&nbsp;", " ");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private OrganisationId register(String name, OrganisationKind kind, String commune) {
        return register(name, kind, commune, HERE);
    }

    private void registerAt(String name, DepartmentCode department) {
        register(name, OrganisationKind.ASSOCIATION, "", department);
    }

    private OrganisationId register(
            String name, OrganisationKind kind, String commune, DepartmentCode department) {
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation(
                                name, kind, "", Set.of(department), commune, Optional.empty()));
        return ((OrganisationRegistration.Registered) registered).id();
    }
}
