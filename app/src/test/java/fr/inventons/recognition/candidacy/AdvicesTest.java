package fr.inventons.recognition.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.BodyKind;
import fr.inventons.foundation.identity.BodyRegistration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class AdvicesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 7, 2);

    @Autowired LabelFiles files;
    @Autowired Candidacies candidacies;
    @Autowired Advices advices;
    @Autowired Bodies bodies;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;
    @Autowired ProgramClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void the_opinion_of_the_prefet_is_signed_on_screen_or_recorded_from_paper() {
        var file = files.submitted("21");
        var signatory = folk.with(Role.SIGNATORY, department("21"));
        assertThat(advices.giveOpinion(file.officer(), file.id(), opinion("", "Très ancrée.")))
                .isEqualTo(new Advising.Missing("paper"));
        assertThat(
                        advices.giveOpinion(
                                file.officer(), file.id(), opinion("Note du 2 juillet", "Oui.")))
                .isInstanceOf(Advising.Given.class);
        assertThat(advices.giveOpinion(signatory, file.id(), opinion("", "Très ancrée.")))
                .isInstanceOf(Advising.Given.class);
        var kept = advices.opinions(Set.of(file.id())).get(file.id());
        assertThat(kept)
                .extracting(Opinion::rank, Opinion::text)
                .containsExactly(tuple(2, "Très ancrée."), tuple(1, "Oui."));
        assertThat(journal.count("candidacy.opinion-given", "candidacy", file.id().value()))
                .isEqualTo(2);
        advices.giveOpinion(signatory, file.id(), opinion("", "Très ancrée."));
        assertThat(journal.count("candidacy.opinion-given", "candidacy", file.id().value()))
                .isEqualTo(2);
    }

    @Test
    void only_who_signs_in_that_departement_gives_its_opinion() {
        var file = files.submitted("21");
        var given = opinion("Note", "Oui.");
        assertThat(advices.giveOpinion(file.bearer(), file.id(), given))
                .isInstanceOf(Advising.NotAllowed.class);
        assertThat(
                        advices.giveOpinion(
                                folk.with(Role.SIGNATORY, department("69")), file.id(), given))
                .isInstanceOf(Advising.Unknown.class);
        var draft = files.draft("21");
        assertThat(advices.giveOpinion(draft.officer(), draft.id(), given))
                .isEqualTo(new Advising.NotNow(CandidacyState.DRAFT));
        assertThat(advices.opinions(Set.of(file.id(), draft.id()))).isEmpty();
    }

    @Test
    void bearers_read_the_avis_of_councils_at_once_and_the_opinion_after_the_decision() {
        var file = files.submitted("21");
        var signatory = folk.with(Role.SIGNATORY, department("21"));
        var body = council("21");
        var member = folk.with(Role.COUNCIL_MEMBER, Scope.body(body));
        advices.giveOpinion(signatory, file.id(), opinion("", "Très ancrée."));
        advices.giveAvis(member, file.id(), avis(body, "", "Nous y allons."));
        var bearer = candidacies.see(file.bearer(), file.id()).orElseThrow();
        assertThat(bearer.sees(Matter.OPINION)).isFalse();
        assertThat(advices.opinions(bearer)).isEmpty();
        assertThat(advices.avis(bearer)).hasSize(1);
        var officer = candidacies.see(file.officer(), file.id()).orElseThrow();
        assertThat(advices.opinions(officer)).hasSize(1);
        var council = candidacies.see(member, file.id()).orElseThrow();
        assertThat(advices.opinions(council)).isEmpty();
    }

    @Test
    void a_council_gives_its_avis_with_its_votes_and_nothing_drops_it() {
        var file = files.submitted("21");
        var body = council("21");
        var member = folk.with(Role.COUNCIL_MEMBER, Scope.body(body));
        assertThat(advices.giveAvis(member, file.id(), avis(body, "", "Nous y allons.")))
                .isInstanceOf(Advising.Given.class);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from candidacy.council_avis where candidacy_id = :id")
                                .param("id", file.id().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        jdbc.sql("delete from candidacy.council_avis where candidacy_id = :id")
                                .param("id", file.id().value())
                                .update())
                .isNotNull();
        assertThat(journal.count("candidacy.council-avis-given", "candidacy", file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void an_avis_that_nobody_voted_of_another_day_or_of_another_place_is_refused() {
        var file = files.submitted("21");
        var body = council("21");
        var elsewhere = council("69");
        var member = folk.with(Role.COUNCIL_MEMBER, Scope.body(body));
        var stranger = folk.with(Role.COUNCIL_MEMBER, Scope.body(elsewhere));
        var other = folk.with(Role.COUNCIL_MEMBER, Scope.body(council("21")));
        assertThat(advices.giveAvis(stranger, file.id(), avis(elsewhere, "", "Oui.")))
                .isInstanceOf(Advising.Unknown.class);
        assertThat(advices.giveAvis(other, file.id(), avis(body, "", "Oui.")))
                .isInstanceOf(Advising.NotAllowed.class);
        assertThat(advices.giveAvis(file.officer(), file.id(), avis(elsewhere, "PV", "Oui.")))
                .isInstanceOf(Advising.BodyElsewhere.class);
        assertThat(advices.giveAvis(file.officer(), file.id(), avis(body, "", "Oui.")))
                .isEqualTo(new Advising.Missing("paper"));
        assertThat(advices.giveAvis(member, file.id(), avis(body, "", "")))
                .isEqualTo(new Advising.Missing("text"));
        assertThat(
                        advices.giveAvis(
                                member,
                                file.id(),
                                new CouncilAvis.New(
                                        body,
                                        OpinionKind.FAVOURABLE,
                                        DAY,
                                        0,
                                        0,
                                        0,
                                        "Oui.",
                                        "",
                                        "")))
                .isInstanceOf(Advising.NobodyVoted.class);
        assertThat(
                        advices.giveAvis(
                                member,
                                file.id(),
                                new CouncilAvis.New(
                                        body,
                                        OpinionKind.FAVOURABLE,
                                        DAY.minusDays(1),
                                        5,
                                        0,
                                        0,
                                        "Oui.",
                                        "",
                                        "")))
                .isEqualTo(new Advising.WrongDay(DAY, DAY));
        assertThat(advices.avis(Set.of(file.id()))).isEmpty();
    }

    private static Opinion.New opinion(String paper, String text) {
        return new Opinion.New(OpinionKind.FAVOURABLE, text, "La préfète", DAY, paper);
    }

    private static CouncilAvis.New avis(BodyId body, String paper, String text) {
        return new CouncilAvis.New(
                body, OpinionKind.WITH_RESERVES, DAY, 9, 2, 1, text, "Trop tôt.", paper);
    }

    private BodyId council(String code) {
        return ((BodyRegistration.Registered)
                        bodies.register(
                                Actor.COMMAND,
                                "Conseil " + UUID.randomUUID(),
                                BodyKind.CITIZEN_COUNCIL,
                                new DepartmentCode(code),
                                Set.of()))
                .id();
    }

    private static Scope department(String code) {
        return Scope.department(new DepartmentCode(code));
    }
}
