package fr.inventons.recognition.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Rooms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class ActionsTest {
    private static final DepartmentCode HERE = new DepartmentCode("2A");
    private static final Correspondent AMEL = new Correspondent("Amel Test", "", "");

    @Autowired Actions actions;
    @Autowired Actors actors;
    @Autowired Rooms rooms;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    @Test
    void the_rapporteur_spots_an_action_in_what_her_table_wrote_and_the_meeting_knows_it() {
        var room = rooms.open("2A");
        var proposal = rooms.released(room, "Un jardin au pied de la tour.");

        var told = actions.spot(room.rapporteur(), proposal, "Le jardin de la tour");

        var action = actions.action(idOf(told)).orElseThrow();
        assertThat(action.origin()).isEqualTo(Origin.WORKSHOP);
        assertThat(action.spottedAt()).contains(room.meeting());
        assertThat(action.table()).contains(room.table().value());
        assertThat(action.proposal()).contains(proposal.value());
        assertThat(actions.ofMeeting(room.meeting())).containsExactly(action);
        assertThat(journal.count("action.spotted", "action", action.id().value())).isOne();
        assertThat(journal.count("action.spotted", "proposal", proposal.value())).isOne();
        assertThat(actions.mayRead(room.rapporteur(), action)).isTrue();
        assertThat(actions.mayWrite(room.rapporteur(), action)).isFalse();
        assertThat(actions.mayWrite(room.officer(), action)).isTrue();
    }

    @Test
    void what_is_spotted_twice_is_one_action() {
        var room = rooms.open("2A");
        var proposal = rooms.released(room, "Un jardin au pied de la tour.");
        var first = idOf(actions.spot(room.facilitator(), proposal, "Le jardin"));

        assertThat(actions.spot(room.officer(), proposal, "Le jardin, encore"))
                .isEqualTo(new Telling.AlreadySpotted(first));
        assertThat(actions.ofMeeting(room.meeting())).hasSize(1);
    }

    @Test
    void another_table_another_departement_and_a_passer_by_spot_nothing() {
        var room = rooms.open("2A");
        var proposal = rooms.released(room, "Un jardin au pied de la tour.");
        var elsewhere = officer("34");

        assertThat(actions.spot(elsewhere, proposal, "Le jardin"))
                .isInstanceOfAny(Telling.Unknown.class, Telling.NotAllowed.class);
        assertThat(actions.spot(Actor.ANYONE, proposal, "Le jardin"))
                .isEqualTo(new Telling.Unknown());
        assertThat(actions.spot(room.councillor(), proposal, "Le jardin"))
                .isInstanceOfAny(Telling.Unknown.class, Telling.NotAllowed.class);
        assertThat(actions.spot(room.officer(), ProposalId.random(), "Le jardin"))
                .isEqualTo(new Telling.Unknown());
        assertThat(actions.spot(room.officer(), proposal, "  "))
                .isEqualTo(new Telling.Flawed(new Flaw.TitleMissing()));
        assertThat(actions.ofMeeting(room.meeting())).isEmpty();
    }

    @Test
    void an_officer_signals_an_action_of_her_departement_only() {
        var officer = officer("2A");
        var id = idOf(actions.signal(officer, HERE, NewAction.titled("Le café des aînés")));

        assertThat(actions.action(id).orElseThrow().origin()).isEqualTo(Origin.PREFECTURE);
        assertThat(journal.count("action.signalled", "action", id.value())).isOne();
        assertThat(actions.mine(officer)).extracting(Action::id).contains(id);
        assertThat(actions.signal(officer("34"), HERE, NewAction.titled("Ailleurs")))
                .isEqualTo(new Telling.NotAllowed());
        assertThat(actions.signal(Actor.ANYONE, HERE, NewAction.titled("Personne")))
                .isEqualTo(new Telling.NotAllowed());
    }

    @Test
    void whoever_tells_an_action_writes_it_again_with_the_code_of_the_file() {
        var told = told("Les contes du hall");
        var holder = actors.ofCode(told.code()).orElseThrow();

        assertThat(holder.reference()).isEqualTo("dossier:" + told.id().value());
        assertThat(holder.holds(Role.BEARER, Action.scope(told.id()))).isTrue();
        var again = actions.rewrite(holder, told.id(), 1, story("Les contes du hall", "Le soir."));
        assertThat(again).isInstanceOf(Rewriting.Rewritten.class);
        assertThat(actions.action(told.id()).orElseThrow().story().told()).isEqualTo("Le soir.");
        assertThat(journal.count("action.told", "action", told.id().value())).isOne();
        assertThat(journal.count("action.rewritten", "action", told.id().value())).isOne();
        assertThat(actions.mine(holder)).extracting(Action::id).containsExactly(told.id());
    }

    @Test
    void a_code_of_one_file_opens_no_other() {
        var one = told("Les contes du hall");
        var other = told("Le vélo pour toutes");
        var holder = actors.ofCode(one.code()).orElseThrow();

        assertThat(actions.see(holder, other.id())).isEmpty();
        assertThat(actions.rewrite(holder, other.id(), 1, NewAction.titled("Pris")))
                .isEqualTo(new Rewriting.Unknown());
        assertThat(actors.ofCode("2222222")).isEmpty();
    }

    @Test
    void two_people_write_and_the_second_gets_both_texts() {
        var told = told("Les contes du hall");
        var holder = actors.ofCode(told.code()).orElseThrow();
        actions.rewrite(holder, told.id(), 1, story("Les contes", "Premier texte."));

        var second = actions.rewrite(officer("2A"), told.id(), 1, story("Les contes", "Second."));

        assertThat(second).isInstanceOf(Rewriting.WrittenMeanwhile.class);
        assertThat(((Rewriting.WrittenMeanwhile) second).there().story().told())
                .isEqualTo("Premier texte.");
        assertThat(actions.action(told.id()).orElseThrow().revision()).isEqualTo(2);
        assertThat(journal.count("action.rewritten", "action", told.id().value())).isOne();
    }

    @Test
    void the_same_text_saved_twice_is_one_writing() {
        var told = told("Les contes du hall");
        var holder = actors.ofCode(told.code()).orElseThrow();
        var text = story("Les contes", "Un texte.");
        actions.rewrite(holder, told.id(), 1, text);

        assertThat(actions.rewrite(holder, told.id(), 1, text))
                .isInstanceOf(Rewriting.Rewritten.class);
        assertThat(actions.action(told.id()).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void each_flaw_is_said_and_writes_nothing() {
        var officer = officer("2A");
        var id = idOf(actions.signal(officer, HERE, NewAction.titled("Le café des aînés")));
        var may = Optional.of(LocalDate.of(2018, 5, 1));
        var april = Optional.of(LocalDate.of(2018, 4, 1));

        assertThat(actions.rewrite(officer, id, 1, NewAction.titled("x".repeat(121))))
                .isEqualTo(new Rewriting.Flawed(new Flaw.TooLong("title", 121, 120)));
        assertThat(actions.rewrite(officer, id, 1, with(may, april, "", Set.of())))
                .isEqualTo(
                        new Rewriting.Flawed(new Flaw.EndsBeforeItBegins(may.get(), april.get())));
        assertThat(actions.rewrite(officer, id, 1, with(april, may, "nulle-part", Set.of())))
                .isEqualTo(new Rewriting.Flawed(new Flaw.UnknownPillar("nulle-part")));
        var nowhere = new NeighbourhoodCode("QN99999X");
        assertThat(actions.rewrite(officer, id, 1, with(april, may, "", Set.of(nowhere))))
                .isEqualTo(new Rewriting.Flawed(new Flaw.UnknownNeighbourhood(nowhere)));
        assertThat(actions.rewrite(officer("34"), id, 1, NewAction.titled("Ailleurs")))
                .isEqualTo(new Rewriting.Unknown());
        assertThat(actions.rewrite(analyst(), id, 1, NewAction.titled("Lu, pas écrit")))
                .isEqualTo(new Rewriting.NotAllowed());
        assertThat(
                        actions.tell(
                                Actor.ANYONE,
                                HERE,
                                NewAction.titled("Titre"),
                                new Correspondent("", "", "")))
                .isEqualTo(new Telling.Flawed(new Flaw.NameMissing()));
        assertThat(
                        actions.tell(
                                Actor.ANYONE,
                                HERE,
                                NewAction.titled("Titre"),
                                new Correspondent("Amel", "amel chez", "")))
                .isEqualTo(new Telling.Flawed(new Flaw.EmailUnreadable("amel chez")));
        assertThat(actions.action(id).orElseThrow().revision()).isOne();
    }

    private Telling.Told told(String title) {
        return (Telling.Told) actions.tell(Actor.ANYONE, HERE, NewAction.titled(title), AMEL);
    }

    private static NewAction story(String title, String told) {
        return NewAction.of(new Story(title, "", told, "", "", "", "", "", "", "", "", "", "", ""));
    }

    private static NewAction with(
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String pillar,
            Set<NeighbourhoodCode> codes) {
        return new NewAction(
                ActionKind.REMARKABLE_ACTION,
                Story.titled("Le café des aînés"),
                Optional.empty(),
                "",
                codes,
                from,
                until,
                pillar,
                Set.of());
    }

    private static ActionId idOf(Telling told) {
        assertThat(told).isInstanceOf(Telling.Told.class);
        return ((Telling.Told) told).id();
    }

    private Actor officer(String department) {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode(department)));
    }

    private Actor analyst() {
        return folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
    }
}
