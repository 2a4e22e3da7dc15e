package fr.inventons.participation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.PublicationHold.Because;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.testing.InventonsTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class AnswersTest {
    private static final NewAnswer YES =
            new NewAnswer(
                    "retenue",
                    "Un bus à 23 h le samedi.",
                    "",
                    "Bilan avec les habitants",
                    Optional.of(LocalDate.of(2018, 12, 3)),
                    "Pour le préfet et par délégation, la sous-préfète");

    @Autowired Scene scene;

    @Autowired Answers answers;

    @Autowired Readings readings;

    @Autowired Proposals proposals;

    private SolicitationId asked(Scene.Play play, Scene.Service service) {
        var asked = answers.ask(scene.desk(), play.proposal(), service.id());
        assertThat(asked).isInstanceOf(Asking.Asked.class);
        return ((Asking.Asked) asked).solicitation().id();
    }

    private AnswerId signed(Scene.Service service, SolicitationId id) {
        var outcome = answers.answer(service.somebody(), id, YES);
        assertThat(outcome).isInstanceOf(Answering.Signed.class);
        return ((Answering.Signed) outcome).answer();
    }

    private List<SeenCase> seen(Actor reader, ProposalId id) {
        return proposals
                .see(reader, id)
                .map(seen -> readings.of(reader, List.of(seen)).getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    @Test
    void a_service_of_the_state_is_asked_with_the_day_of_the_promise() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var found = answers.see(service.somebody(), id).orElseThrow();
        assertThat(found.asked().dueOn()).contains(LocalDate.of(2018, 6, 4).plusDays(120));
        assertThat(found.answered()).isFalse();
        assertThat(scene.journal(play.proposal()))
                .containsExactly("synthesis.sorted", "answer.asked");
    }

    @Test
    void the_promise_does_not_bind_a_landlord() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.LANDLORD);
        var found = answers.see(service.somebody(), asked(play, service)).orElseThrow();
        assertThat(found.asked().dueOn()).isEmpty();
    }

    @Test
    void asking_refuses_and_writes_nothing() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var desk = scene.desk();
        assertThat(answers.ask(play.officer(), play.proposal(), service.id()))
                .isInstanceOf(Asking.NotAllowed.class);
        assertThat(answers.ask(service.somebody(), play.proposal(), service.id()))
                .isInstanceOf(Asking.NotAllowed.class);
        assertThat(answers.ask(desk, ProposalId.random(), service.id()))
                .isInstanceOf(Asking.UnknownProposal.class);
        assertThat(answers.ask(desk, play.proposal(), OrganisationId.random()))
                .isInstanceOf(Asking.UnknownOrganisation.class);
        var nobody = scene.organisation(OrganisationKind.STATE);
        assertThat(answers.ask(desk, play.proposal(), nobody))
                .isEqualTo(new Asking.NobodyAnswersFor(nobody));
        assertThat(answers.ask(desk, scene.reread().proposal(), service.id()))
                .isInstanceOf(Asking.UnknownProposal.class);
        assertThat(answers.ask(desk, scene.sent().proposal(), service.id()))
                .isInstanceOf(Asking.NotSorted.class);
        assertThat(scene.journal(play.proposal())).containsExactly("synthesis.sorted");
    }

    @Test
    void a_service_is_asked_once_about_a_proposal() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        assertThat(answers.ask(scene.desk(), play.proposal(), service.id()))
                .isInstanceOfSatisfying(
                        Asking.AlreadyAsked.class,
                        again -> assertThat(again.solicitation()).isEqualTo(id));
        assertThat(scene.journal(play.proposal()))
                .containsExactly("synthesis.sorted", "answer.asked");
    }

    @Test
    void a_request_is_acknowledged_once_by_the_service_that_was_asked() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var other = scene.service(OrganisationKind.STATE);
        assertThat(answers.acknowledge(other.somebody(), id)).isInstanceOf(Answering.Unknown.class);
        assertThat(answers.acknowledge(scene.desk(), id)).isInstanceOf(Answering.NotAllowed.class);
        assertThat(answers.acknowledge(service.somebody(), id))
                .isInstanceOf(Answering.Acknowledged.class);
        answers.acknowledge(service.somebody(), id);
        assertThat(scene.journal(play.proposal()))
                .containsExactly("synthesis.sorted", "answer.asked", "answer.acknowledged");
    }

    @Test
    void a_service_answers_with_its_reasons_and_publishes_nothing_by_it() {
        var play = scene.grouped();
        scene.publish(play);
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        signed(service, id);
        var latest = answers.see(service.somebody(), id).orElseThrow().latest().orElseThrow();
        assertThat(latest.retained()).isEqualTo("Un bus à 23 h le samedi.");
        assertThat(latest.publication()).isEmpty();
        assertThat(seen(Actor.ANYONE, play.proposal()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.answers()).isEmpty();
                    assertThat(one.signedAt()).isEmpty();
                });
        assertThat(scene.journal(play.proposal())).endsWith("answer.signed");
    }

    @Test
    void an_answer_that_is_not_whole_is_refused_and_nothing_is_written() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var by = service.somebody();
        var none = Optional.<LocalDate>empty();
        assertThat(
                        answers.answer(
                                by, id, new NewAnswer("non-retenue", " ", "", "", none, "Pour X")))
                .isInstanceOf(Answering.NoReason.class);
        assertThat(answers.answer(by, id, new NewAnswer("peut-être", "a", "", "", none, "Pour X")))
                .isInstanceOf(Answering.UnknownOutcome.class);
        assertThat(answers.answer(by, id, new NewAnswer("releve-de", "a", "", "", none, "Pour X")))
                .isInstanceOf(Answering.NamesAnother.class);
        assertThat(answers.answer(by, id, new NewAnswer("retenue", "a", "", "", none, " ")))
                .isInstanceOf(Answering.SignatureMissing.class);
        assertThat(answers.answer(by, id, new NewAnswer("retenue", "a", "", "Bilan", none, "X")))
                .isInstanceOf(Answering.NextStepHalfSaid.class);
        var past = Optional.of(LocalDate.of(2018, 6, 3));
        assertThat(answers.answer(by, id, new NewAnswer("retenue", "a", "", "Bilan", past, "X")))
                .isEqualTo(new Answering.NextStepPast(past.get()));
        assertThat(
                        answers.answer(
                                by,
                                id,
                                new NewAnswer("retenue", "a".repeat(4001), "", "", none, "X")))
                .isInstanceOf(Answering.TooLong.class);
        assertThat(answers.see(by, id).orElseThrow().answered()).isFalse();
        assertThat(scene.journal(play.proposal()))
                .containsExactly("synthesis.sorted", "answer.asked");
    }

    @Test
    void another_service_the_officer_and_the_desk_do_not_answer() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var other = scene.service(OrganisationKind.STATE);
        assertThat(answers.answer(other.somebody(), id, YES)).isInstanceOf(Answering.Unknown.class);
        assertThat(answers.see(other.somebody(), id)).isEmpty();
        assertThat(answers.answer(play.officer(), id, YES)).isInstanceOf(Answering.Unknown.class);
        assertThat(answers.answer(Actor.ANYONE, id, YES)).isInstanceOf(Answering.Unknown.class);
        assertThat(answers.answer(scene.desk(), id, YES)).isInstanceOf(Answering.NotAllowed.class);
        assertThat(answers.answer(service.somebody(), SolicitationId.random(), YES))
                .isInstanceOf(Answering.Unknown.class);
    }

    @Test
    void an_answer_is_corrected_by_a_new_version_beside_the_first() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var first = signed(service, id);
        assertThat(answers.answer(service.somebody(), id, YES))
                .isInstanceOf(Answering.AlreadyAnswered.class);
        assertThat(answers.correct(service.somebody(), first, YES))
                .isInstanceOf(Answering.NothingChanged.class);
        var other =
                new NewAnswer(
                        "retenue-en-partie",
                        "Le samedi.",
                        "Pas le dimanche : personne.",
                        "",
                        Optional.empty(),
                        "Pour X");
        assertThat(answers.correct(service.somebody(), first, other))
                .isInstanceOf(Answering.Signed.class);
        assertThat(answers.correct(service.somebody(), first, YES))
                .isInstanceOf(Answering.CorrectedSince.class);
        assertThat(answers.see(service.somebody(), id).orElseThrow().answers())
                .extracting(Answer::outcome)
                .containsExactly("retenue", "retenue-en-partie");
    }

    @Test
    void a_correction_is_not_read_before_it_is_published_and_the_first_stays() {
        var play = scene.grouped();
        scene.publish(play);
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var first = signed(service, id);
        answers.publish(service.somebody(), first, Optional.empty(), "");
        var other = new NewAnswer("non-retenue", "", "Trop cher.", "", Optional.empty(), "Pour X");
        var second =
                ((Answering.Signed) answers.correct(service.somebody(), first, other)).answer();
        assertThat(seen(Actor.ANYONE, play.proposal()).getFirst().answers())
                .extracting(Answer::id)
                .containsExactly(first);
        assertThat(answers.publish(service.somebody(), first, Optional.empty(), ""))
                .isInstanceOf(Publishing.CorrectedSince.class);
        answers.publish(scene.desk(), second, Optional.empty(), "");
        assertThat(seen(Actor.ANYONE, play.proposal()).getFirst().answers())
                .extracting(Answer::id)
                .containsExactly(first, second);
    }

    @Test
    void a_service_that_is_not_competent_names_who_is_and_that_one_is_asked() {
        var play = scene.grouped();
        var first = scene.service(OrganisationKind.STATE);
        var second = scene.service(OrganisationKind.AGENCY);
        var id = asked(play, first);
        var declined =
                answers.decline(
                        first.somebody(), id, second.id(), "Nous ne pouvons que payer.", "Pour X");
        var next = ((Answering.Declined) declined).asked().orElseThrow();
        assertThat(answers.see(second.somebody(), next).orElseThrow().asked().namedBy())
                .contains(id);
        assertThat(seen(play.officer(), play.proposal()))
                .extracting(one -> one.asked().id())
                .containsExactly(id, next);
        assertThat(scene.journal(play.proposal()))
                .containsExactly(
                        "synthesis.sorted", "answer.asked", "answer.declined", "answer.asked");
        assertThat(answers.decline(second.somebody(), next, first.id(), "Non plus.", "Pour Y"))
                .isInstanceOf(Answering.NamedDeclined.class);
    }

    @Test
    void declining_refuses_and_writes_nothing() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var id = asked(play, service);
        var other = scene.service(OrganisationKind.STATE);
        var by = service.somebody();
        assertThat(answers.decline(by, id, other.id(), " ", "Pour X"))
                .isInstanceOf(Answering.NoReason.class);
        assertThat(answers.decline(by, id, other.id(), "Pas nous.", " "))
                .isInstanceOf(Answering.SignatureMissing.class);
        assertThat(answers.decline(by, id, service.id(), "Pas nous.", "Pour X"))
                .isInstanceOf(Answering.NamesItself.class);
        assertThat(answers.decline(by, id, OrganisationId.random(), "Pas nous.", "Pour X"))
                .isInstanceOf(Answering.UnknownOrganisation.class);
        assertThat(answers.decline(other.somebody(), id, other.id(), "Pas nous.", "Pour X"))
                .isInstanceOf(Answering.Unknown.class);
        assertThat(scene.journal(play.proposal()))
                .containsExactly("synthesis.sorted", "answer.asked");
        signed(service, id);
        assertThat(answers.decline(by, id, other.id(), "Pas nous.", "Pour X"))
                .isInstanceOf(Answering.AlreadyAnswered.class);
    }

    @Test
    void a_published_answer_is_read_by_everyone() {
        var play = scene.grouped();
        scene.publish(play);
        var service = scene.service(OrganisationKind.STATE);
        var answer = signed(service, asked(play, service));
        var published = answers.publish(service.somebody(), answer, Optional.empty(), "");
        assertThat(((Publishing.Decided) published).hold().because()).isEqualTo(Because.NOTHING);
        for (var reader : List.of(Actor.ANYONE, play.ticket())) {
            assertThat(seen(reader, play.proposal()).getFirst().latest().orElseThrow().id())
                    .isEqualTo(answer);
        }
        assertThat(answers.publish(service.somebody(), answer, Optional.empty(), ""))
                .isInstanceOf(Publishing.AlreadyPublished.class);
        assertThat(scene.journal(play.proposal())).endsWith("answer.signed", "answer.published");
    }

    @Test
    void an_embargo_holds_and_loses_nothing() {
        var play = scene.grouped();
        scene.publish(play);
        var service = scene.service(OrganisationKind.STATE);
        var answer = signed(service, asked(play, service));
        var embargo = Scene.LATER.plusSeconds(86_400);
        var published =
                answers.publish(service.somebody(), answer, Optional.of(embargo), "Une raison");
        assertThat(((Publishing.Decided) published).hold().visibleFrom()).isEqualTo(embargo);
        assertThat(seen(Actor.ANYONE, play.proposal()).getFirst().answers()).isEmpty();
        assertThat(seen(play.officer(), play.proposal()).getFirst().answers()).hasSize(1);
        scene.travelTo(embargo.plusSeconds(1));
        assertThat(seen(Actor.ANYONE, play.proposal()).getFirst().answers()).hasSize(1);
    }

    @Test
    void an_answer_is_never_read_before_its_proposal() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var answer = signed(service, asked(play, service));
        assertThat(answers.publish(service.somebody(), answer, Optional.empty(), ""))
                .isInstanceOf(Publishing.ProposalNotPublished.class);
        var embargo = Scene.LATER.plusSeconds(86_400);
        proposals.publish(play.officer(), Set.of(play.proposal()), Optional.of(embargo), "");
        var published = answers.publish(service.somebody(), answer, Optional.empty(), "");
        assertThat(((Publishing.Decided) published).hold().visibleFrom()).isEqualTo(embargo);
    }

    @Test
    void who_neither_answered_nor_sits_at_the_desk_does_not_publish() {
        var play = scene.grouped();
        scene.publish(play);
        var service = scene.service(OrganisationKind.STATE);
        var answer = signed(service, asked(play, service));
        var other = scene.service(OrganisationKind.STATE);
        assertThat(answers.publish(play.officer(), answer, Optional.empty(), ""))
                .isInstanceOf(Publishing.NotAllowed.class);
        assertThat(answers.publish(other.somebody(), answer, Optional.empty(), ""))
                .isInstanceOf(Publishing.Unknown.class);
        assertThat(answers.publish(scene.desk(), AnswerId.random(), Optional.empty(), ""))
                .isInstanceOf(Publishing.Unknown.class);
    }

    @Test
    void before_publication_each_reader_sees_what_the_matrix_says() {
        var play = scene.grouped();
        var service = scene.service(OrganisationKind.STATE);
        var other = scene.service(OrganisationKind.STATE);
        asked(play, other);
        signed(service, asked(play, service));
        var here = Scope.department(Scene.HERE);
        for (var reader : List.of(play.officer(), scene.with(Role.SIGNATORY, here), scene.desk())) {
            assertThat(answersSeen(reader, play)).isEqualTo(1);
        }
        assertThat(answersSeen(service.somebody(), play)).isEqualTo(1);
        assertThat(answersSeen(other.somebody(), play)).isZero();
        assertThat(answersSeen(play.ticket(), play)).isZero();
        assertThat(answersSeen(Actor.ANYONE, play)).isZero();
        var member = scene.with(Role.GROUP_MEMBER, new Scope("group", "mobilite"));
        assertThat(answersSeen(member, play)).isZero();
        assertThat(seen(member, play.proposal()))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.organisation()).isEmpty());
        assertThat(seen(play.rapporteur(), play.proposal()))
                .anySatisfy(one -> {
                    assertThat(one.signedAt()).isPresent();
                    assertThat(one.answers()).isEmpty();
                });
        assertThat(seen(play.ticket(), play.proposal()))
                .allSatisfy(one -> assertThat(one.signedAt()).isEmpty());
    }

    private long answersSeen(Actor reader, Scene.Play play) {
        return seen(reader, play.proposal()).stream().mapToLong(one -> one.answers().size()).sum();
    }
}
