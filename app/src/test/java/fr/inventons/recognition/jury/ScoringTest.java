package fr.inventons.recognition.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks given alone: what is kept, what is refused, who reads what and when. */
@InventonsTest
class ScoringTest {
    @Autowired Sitting sitting;
    @Autowired Committees committees;
    @Autowired SheetStore sheets;
    @Autowired Folk folk;
    @Autowired Actors actors;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void marks_are_kept_as_typed_then_given_for_good() {
        var play = sitting.declared("41", 1);
        var some = new Marks(Map.of("parole", 2), Map.of("parole", " Bien dit. "), "");
        assertThat(score(play, 0, 0, some)).isEqualTo(new Marking.Saved(1));
        assertThat(score(play, 0, 1, some)).as("the same twice").isEqualTo(new Marking.Saved(1));
        assertThat(sheet(play, 0).comments()).containsEntry("parole", "Bien dit.");
        var incomplete = committees.submit(play.member(0), play.committee(), play.file(0), 1, some);
        assertThat(((Marking.Incomplete) incomplete).criteria())
                .contains("regard-change")
                .doesNotContain("parole");
        assertThat(
                        committees.submit(
                                play.member(0),
                                play.committee(),
                                play.file(0),
                                1,
                                sitting.marks(3)))
                .isEqualTo(new Marking.Submitted());
        assertThat(score(play, 0, 2, some)).isInstanceOf(Marking.AlreadySubmitted.class);
        assertThat(sheet(play, 0).marks()).isEqualTo(sitting.marks(3).marks());
        assertThat(journal.count("jury.marks-submitted", "member", play.person(0).value()))
                .isEqualTo(1);
        assertThat(journal.count("jury.marks-saved", "member", play.person(0).value()))
                .isEqualTo(2);
    }

    @Test
    void two_screens_of_one_member_lose_nothing() {
        var play = sitting.declared("41", 1);
        score(play, 0, 0, new Marks(Map.of("parole", 1), Map.of(), ""));
        var second = score(play, 0, 0, new Marks(Map.of("parole", 4), Map.of(), ""));
        assertThat(((Marking.ChangedSince) second).now().marks()).containsEntry("parole", 1);
        assertThat(sheet(play, 0).marks()).containsEntry("parole", 1);
    }

    @Test
    void each_refusal_of_marks() {
        var play = sitting.declared("41", 1);
        assertThat(score(play, 0, 0, new Marks(Map.of("parole", 5), Map.of(), "")))
                .isEqualTo(new Marking.WrongMark("parole"));
        assertThat(score(play, 0, 0, new Marks(Map.of("beauté", 2), Map.of(), "")))
                .isEqualTo(new Marking.WrongMark("beauté"));
        assertThat(score(play, 0, 0, new Marks(Map.of(), Map.of("parole", "x".repeat(2001)), "")))
                .isEqualTo(new Marking.TooLong("parole", 2001, 2000));
        assertThat(
                        committees.score(
                                play.secretary(),
                                play.committee(),
                                play.file(0),
                                0,
                                sitting.marks(2)))
                .isEqualTo(new Marking.NotAllowed());
        var elsewhere = sitting.declared("15", 1);
        assertThat(
                        committees.score(
                                elsewhere.member(0),
                                play.committee(),
                                play.file(0),
                                0,
                                sitting.marks(2)))
                .as("member of another committee, in another département")
                .isEqualTo(new Marking.Unknown());
        assertThat(
                        committees.score(
                                play.member(0),
                                play.committee(),
                                elsewhere.file(0),
                                0,
                                sitting.marks(2)))
                .isEqualTo(new Marking.Unknown());
        assertThat(sheets.of(play.committee())).isEmpty();
    }

    @Test
    void nobody_reads_the_marks_of_others_before_giving_all_of_her_own() {
        var play = sitting.declared("41", 2);
        var first = play.file(0);
        sitting.submit(play, play.member(1), first, 4);
        committees.score(play.member(2), play.committee(), first, 0, sitting.marks(1));
        sitting.submit(play, play.member(0), first, 2);
        assertThat(seen(play, play.member(0), 0).marks())
                .as("one file of hers still waits")
                .isEqualTo(new MarksSeen.Hidden(MarksSeen.Why.OWN_FIRST));
        assertThat(committees.see(play.member(0), play.committee()).orElseThrow().toString())
                .as("nothing in what she is handed")
                .doesNotContain("Secret de note 4", "Secret de note 1", "Secret d’ensemble 4");
        assertThat(seen(play, play.member(0), 0).stands()).containsOnlyKeys(play.person(0));
        assertThat(committees.see(play.secretary(), play.committee()).orElseThrow().toString())
                .as("the secretary knows who gave, not what")
                .doesNotContain("Secret de note", "Secret d’ensemble");
        assertThat(seen(play, play.secretary(), 0).stands())
                .containsEntry(play.person(1), Stand.SUBMITTED)
                .containsEntry(play.person(2), Stand.DRAFT)
                .containsEntry(play.person(3), Stand.TO_MARK);
        sitting.submit(play, play.member(0), play.file(1), 2);
        var shown = (MarksSeen.Shown) seen(play, play.member(0), 0).marks();
        assertThat(shown.counted())
                .as("submitted marks only: a draft is nobody's")
                .extracting(Sheet::member)
                .containsExactly(play.person(0), play.person(1));
        assertThat(committees.see(play.member(0), play.committee()).orElseThrow().toString())
                .doesNotContain("Secret de note 1");
        assertThat(committees.see(play.member(0), play.committee()).orElseThrow().order())
                .as("no order before the discussion")
                .isEmpty();
    }

    @Test
    void the_authority_and_the_desk_read_no_mark() {
        var play = sitting.marked("41", 1);
        var authority = folk.with(Role.LABEL_AUTHORITY, Scope.department(play.department()));
        assertThat(committees.see(authority, play.committee()).orElseThrow().toString())
                .doesNotContain("Secret de note");
        assertThat(seen(play, authority, 0).marks())
                .isEqualTo(new MarksSeen.Hidden(MarksSeen.Why.NOT_SITTING));
        assertThat(
                        committees.see(
                                folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL), play.committee()))
                .isEmpty();
        assertThat(committees.see(play.filed().getFirst().bearer(), play.committee())).isEmpty();
        assertThat(committees.see(Actor.ANYONE, play.committee())).isEmpty();
    }

    @Test
    void a_member_kept_away_reads_neither_marks_nor_avis_of_that_file() {
        var play = sitting.declared("41", 2);
        committees.declare(
                play.member(0), play.committee(), play.file(0), Optional.of(Link.FUNDS), "Oui.");
        for (var member : play.members()) {
            for (var file : play.files()) {
                sitting.submit(play, member, file, 3);
            }
        }
        committees.openDiscussion(play.secretary(), play.committee(), play.everybody(), "");
        committees.avis(
                play.secretary(), play.committee(), play.file(0), AvisKind.FAVOURABLE, "Oui.");
        assertThat(seen(play, play.member(0), 0).marks())
                .isEqualTo(new MarksSeen.Hidden(MarksSeen.Why.RECUSED));
        assertThat(seen(play, play.member(0), 0).avis()).isEmpty();
        assertThat(committees.see(play.member(0), play.committee()).orElseThrow().order())
                .containsExactly(List.of(play.file(1)));
        assertThat(seen(play, play.member(1), 0).avis()).isPresent();
        assertThat(seen(play, play.member(1), 0).recusals())
                .extracting(Declaration::words)
                .as("kept away, without the words")
                .containsExactly("");
    }

    @Test
    void the_secretary_keys_marks_from_paper_and_corrects_them_until_the_discussion() {
        var play = sitting.convened("41", 1);
        assertThat(key(play, play.secretary(), 4, "Grille signée", 2))
                .isEqualTo(new Marking.DeclareFirst());
        assertThat(
                        committees.declareFromPaper(
                                play.secretary(),
                                play.committee(),
                                play.person(4),
                                play.file(0),
                                Optional.empty(),
                                ""))
                .isEqualTo(new Declaring.Declared(false, false));
        assertThat(key(play, play.secretary(), 4, " ", 2)).isEqualTo(new Marking.PaperNotSaid());
        assertThat(
                        committees.keyFromPaper(
                                play.secretary(),
                                play.committee(),
                                play.person(4),
                                play.file(0),
                                "Grille",
                                new Marks(Map.of("parole", 1), Map.of(), "")))
                .isInstanceOf(Marking.Incomplete.class);
        assertThat(sheets.of(play.committee())).isEmpty();
        assertThat(key(play, play.secretary(), 4, "Grille signée le 28", 2))
                .isEqualTo(new Marking.Submitted());
        assertThat(key(play, play.secretary(), 4, "Grille signée le 28", 3))
                .as("a slip of the keyboard")
                .isEqualTo(new Marking.Submitted());
        assertThat(sheet(play, 4).marks()).isEqualTo(sitting.marks(3).marks());
        assertThat(sheet(play, 4).paper()).isEqualTo("Grille signée le 28");
        assertThat(journal.count("jury.marks-submitted", "member", play.person(4).value()))
                .isEqualTo(2);
        assertThat(seen(play, play.member(4), 0).own()).isPresent();
        for (int i = 0; i < 4; i++) {
            sitting.noLink(play, play.member(i));
            sitting.submit(play, play.member(i), play.file(0), 2);
        }
        committees.openDiscussion(play.secretary(), play.committee(), play.everybody(), "");
        assertThat(key(play, play.secretary(), 4, "Grille", 4))
                .isInstanceOf(Marking.DiscussionOpened.class);
    }

    @Test
    void nobody_but_the_secretary_of_the_place_keys_from_paper_and_never_over_a_screen() {
        var play = sitting.declared("41", 1);
        assertThat(key(play, play.member(0), 1, "Grille", 4)).isEqualTo(new Marking.NotAllowed());
        var stranger =
                folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("15")));
        assertThat(key(play, stranger, 1, "Grille", 4)).isEqualTo(new Marking.Unknown());
        assertThat(
                        committees.keyFromPaper(
                                play.secretary(),
                                play.committee(),
                                folk.somebody(),
                                play.file(0),
                                "Grille",
                                sitting.marks(2)))
                .as("somebody who does not sit")
                .isEqualTo(new Marking.Unknown());
        score(play, 1, 0, new Marks(Map.of("parole", 1), Map.of(), ""));
        assertThat(key(play, play.secretary(), 1, "Grille", 4))
                .isEqualTo(new Marking.BegunOnScreen());
        sitting.submit(play, play.member(2), play.file(0), 1);
        assertThat(key(play, play.secretary(), 2, "Grille", 4))
                .isInstanceOf(Marking.AlreadySubmitted.class);
    }

    @Test
    void a_secretary_who_became_a_member_keeps_no_paper() {
        var play = sitting.declared("41", 1);
        folk.appoint(play.person(0), Role.PROGRAMME_OFFICER, Scope.department(play.department()));
        var both = folk.with(Role.PROGRAMME_OFFICER, Scope.department(play.department()));
        assertThat(key(play, both, 1, "Grille", 2)).isEqualTo(new Marking.Submitted());
        assertThat(key(play, actors.of(play.person(0)), 3, "Grille", 4))
                .isEqualTo(new Marking.NotAllowed());
    }

    @Test
    void the_database_itself_keeps_submitted_marks() {
        var play = sitting.declared("41", 1);
        sitting.submit(play, play.member(0), play.file(0), 1);
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        update jury.sheet set marks = '{}'
                                         where committee_id = :id
                                        """)
                                .param("id", play.committee().value())
                                .update())
                .hasMessageContaining("submitted marks are kept");
        assertThatThrownBy(() ->
                        jdbc.sql("delete from jury.sheet where committee_id = :id")
                                .param("id", play.committee().value())
                                .update())
                .hasMessageContaining("kept");
    }

    private Marking score(Sitting.Play play, int member, int revision, Marks marks) {
        return committees.score(
                play.member(member), play.committee(), play.file(0), revision, marks);
    }

    private Marking key(Sitting.Play play, Actor by, int member, String paper, int mark) {
        return committees.keyFromPaper(
                by,
                play.committee(),
                play.person(member),
                play.file(0),
                paper,
                sitting.marks(mark));
    }

    private Sheet sheet(Sitting.Play play, int member) {
        return sheets.of(play.committee()).stream()
                .filter(one -> one.member().equals(play.person(member)))
                .findFirst()
                .orElseThrow();
    }

    private SeenFile seen(Sitting.Play play, Actor by, int file) {
        return committees.see(by, play.committee()).orElseThrow().files().get(file);
    }
}
