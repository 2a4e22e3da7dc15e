package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.Asking;
import fr.inventons.participation.synthesis.Sorting;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Each stage and each reader of the remontée, with words that could leak. */
@InventonsTest
class RemonteeMatrixTest {
    private static final String GROUP = "mobilite";
    private static final String SECRET = "Une procédure vise quelqu’un.";

    @Autowired Scene scene;
    @Autowired Folk folk;
    @Autowired Transmissions transmissions;
    @Autowired Syntheses syntheses;
    @Autowired Answers answers;
    @Autowired Organisations organisations;
    @Autowired ReadingRoom room;
    @Autowired Campaigns campaigns;
    @Autowired ProgramClock clock;
    @Autowired MockMvc browser;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void each_cell_of_the_matrix_holds_for_the_page_the_words_and_every_file() throws Exception {
        var play = scene.closed("38");
        scene.avis(play, play.proposals().getFirst());
        var service = service();
        var readers = readers(play, service);
        var id =
                ((Progress.Done)
                                transmissions.prepare(
                                        play.officer(), play.department(), Set.of(play.meeting())))
                        .id();
        transmissions.withhold(play.officer(), id, play.proposals().getLast(), SECRET);
        check(Stage.REVIEW, id, readers);
        transmissions.submit(play.officer(), id);
        check(Stage.VALIDATION, id, readers);
        transmissions.visa(play.deputy(), id, read(play.deputy(), id));
        transmissions.sign(play.signatory(), id, read(play.signatory(), id));
        check(Stage.SENT, id, readers);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var proposal = play.proposals().getFirst();
        assertThat(syntheses.sort(desk, proposal, GROUP)).isInstanceOf(Sorting.Sorted.class);
        assertThat(answers.ask(desk, proposal, service)).isInstanceOf(Asking.Asked.class);
        check(Stage.GROUPED, id, readers);
        transmissions.publish(play.officer(), id, Optional.empty(), "");
        check(Stage.PUBLISHED, id, readers);
    }

    private void check(Stage stage, TransmissionId id, Map<Reader, Actor> readers)
            throws Exception {
        var matrix = campaigns.campaign(Scene.CAMPAIGN).orElseThrow().visibility();
        for (var reader : readers.entrySet()) {
            var cell =
                    matrix.sight(
                            Subject.REMONTEE, stage, EnumSet.of(reader.getKey(), Reader.PUBLIC));
            var by = reader.getValue();
            var where = stage + " " + reader.getKey();
            var seen = transmissions.see(by, id);
            assertThat(seen.map(SeenTransmission::sight).orElse(Sight.NONE))
                    .as(where)
                    .isEqualTo(cell);
            assertThat(seen.map(SeenTransmission::stage))
                    .as(where)
                    .isIn(Optional.of(stage), Optional.empty());
            var read = room.read(by, id);
            assertThat(read.isPresent()).as(where).isEqualTo(cell == Sight.FULL);
            var inside =
                    Set.of(Reader.COUNCIL, Reader.OFFICER, Reader.HIERARCHY)
                            .contains(reader.getKey());
            read.ifPresent(words ->
                    assertThat(words.content().toString().contains(SECRET))
                            .as(where)
                            .isEqualTo(inside));
            var frozen = stage.compareTo(Stage.SENT) >= 0;
            for (var format : Format.values()) {
                assertThat(room.file(by, id, format).isPresent())
                        .as(where + format)
                        .isEqualTo(frozen && cell == Sight.FULL);
            }
            assertThat(room.draft(by, id).isPresent())
                    .as(where)
                    .isEqualTo(!frozen && inside && cell == Sight.FULL);
            if (!inside) {
                assertThat(room.visas(by, id))
                        .as(where)
                        .allMatch(visa -> visa.paperName().isEmpty());
            }
            if (by.signedIn()) {
                page(where, cell, inside, id, by);
            }
        }
    }

    private void page(String where, Sight cell, boolean inside, TransmissionId id, Actor by)
            throws Exception {
        var page =
                browser.perform(get("/remontees/" + id.value()).with(user(Folk.login(by))))
                        .andReturn()
                        .getResponse();
        assertThat(page.getStatus()).as(where).isEqualTo(cell == Sight.NONE ? 404 : 200);
        var text = page.getContentAsString();
        assertThat(text.contains(SECRET)).as(where).isEqualTo(inside && cell == Sight.FULL);
        assertThat(text.contains("Un bus le soir")).as(where).isEqualTo(cell == Sight.FULL);
    }

    private OrganisationId service() {
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation(
                                "Service " + UUID.randomUUID(), OrganisationKind.STATE, ""));
        return ((OrganisationRegistration.Registered) registered).id();
    }

    private VisaAct read(Actor by, TransmissionId id) {
        return VisaAct.onScreen(room.read(by, id).orElseThrow().fingerprint());
    }

    private Map<Reader, Actor> readers(Scene.Play play, OrganisationId service) {
        var scope = Scope.department(play.department());
        var readers = new EnumMap<Reader, Actor>(Reader.class);
        readers.put(
                Reader.TABLE,
                new Actor(
                        "ticket:" + play.table().value(),
                        Optional.empty(),
                        "",
                        Set.of(
                                new Grant(
                                        Role.TICKET_HOLDER,
                                        Scope.of("table", play.table().value())))));
        readers.put(
                Reader.FACILITATOR,
                folk.with(Role.FACILITATOR, Scope.of("meeting", play.meeting().value())));
        readers.put(Reader.COUNCIL, play.councillor());
        readers.put(Reader.OFFICER, play.officer());
        readers.put(Reader.HIERARCHY, play.signatory());
        readers.put(Reader.LOCAL_AUTHORITY, folk.with(Role.LOCAL_AUTHORITY, scope));
        readers.put(Reader.AGENCY, folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL));
        readers.put(
                Reader.ANSWERING_SERVICE,
                folk.with(Role.ANSWERING_SERVICE, Scope.organisation(service)));
        readers.put(Reader.GROUP_MEMBER, folk.with(Role.GROUP_MEMBER, new Scope("group", GROUP)));
        readers.put(Reader.PUBLIC, Actor.ANYONE);
        return readers;
    }
}
