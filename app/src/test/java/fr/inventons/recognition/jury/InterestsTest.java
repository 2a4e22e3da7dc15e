package fr.inventons.recognition.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.Tie;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links between members and files, declared or found, and what they do to marks. */
@InventonsTest
class InterestsTest {
    @Autowired Sitting sitting;
    @Autowired Committees committees;
    @Autowired DeclarationStore declarations;
    @Autowired SheetStore sheets;
    @Autowired LabelFiles labelFiles;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void links_come_before_marks_and_before_the_file() {
        var play = sitting.convened("21", 1);
        assertThat(sitting.submit(play, play.member(0), play.file(0), 3))
                .isEqualTo(new Marking.DeclareFirst());
        assertThat(committees.file(play.member(0), play.committee(), play.file(0))).isEmpty();
        sitting.noLink(play, play.member(0));
        assertThat(committees.file(play.member(0), play.committee(), play.file(0))).isPresent();
        assertThat(sitting.submit(play, play.member(0), play.file(0), 3))
                .isEqualTo(new Marking.Submitted());
        assertThat(journal.count("jury.link-declared", "candidacy", play.file(0).value()))
                .isEqualTo(1);
    }

    @Test
    void the_rule_of_the_track_says_which_links_keep_away() {
        var play = sitting.convened("21", 1);
        assertThat(declare(play, 0, Optional.of(Link.FUNDS), "La métropole finance."))
                .isEqualTo(new Declaring.Declared(true, false));
        assertThat(declare(play, 1, Optional.of(Link.COMMUNE), "Je suis élu ici."))
                .as("declared on the local track, and sits")
                .isEqualTo(new Declaring.Declared(false, false));
        assertThat(sitting.submit(play, play.member(0), play.file(0), 3))
                .isEqualTo(new Marking.Recused());
        assertThat(committees.file(play.member(0), play.committee(), play.file(0))).isEmpty();
        assertThat(sitting.submit(play, play.member(1), play.file(0), 3))
                .isEqualTo(new Marking.Submitted());
    }

    @Test
    void each_refusal_of_a_declaration() {
        var play = sitting.convened("21", 1);
        assertThat(declare(play, 0, Optional.of(Link.OTHER), " "))
                .isEqualTo(new Declaring.WordsMissing());
        assertThat(declare(play, 0, Optional.of(Link.OTHER), "x".repeat(501)))
                .isEqualTo(new Declaring.TooLong(501, 500));
        assertThat(
                        committees.declare(
                                play.secretary(),
                                play.committee(),
                                play.file(0),
                                Optional.empty(),
                                ""))
                .isEqualTo(new Declaring.NotAllowed());
        assertThat(
                        committees.declare(
                                folk.with(Role.JUROR, Scope.of("committee", UUID.randomUUID())),
                                play.committee(),
                                play.file(0),
                                Optional.empty(),
                                ""))
                .isEqualTo(new Declaring.Unknown());
        assertThat(
                        committees.declare(
                                play.member(0),
                                play.committee(),
                                CandidacyId.random(),
                                Optional.empty(),
                                ""))
                .isEqualTo(new Declaring.Unknown());
        assertThat(declarations.of(play.committee())).isEmpty();
    }

    @Test
    void a_link_declared_after_the_marks_sets_them_aside_kept_and_not_counted() {
        var play = sitting.declared("21", 1);
        for (int i = 0; i < 5; i++) {
            sitting.submit(play, play.member(i), play.file(0), i == 4 ? 4 : 1);
        }
        assertThat(declare(play, 4, Optional.of(Link.PERSONAL), "Ma sœur y est bénévole."))
                .isEqualTo(new Declaring.Declared(true, true));
        var kept =
                sheets.of(play.committee()).stream()
                        .filter(one -> one.member().equals(play.person(4)))
                        .findFirst()
                        .orElseThrow();
        assertThat(kept.marks()).isEqualTo(sitting.marks(4).marks());
        assertThat(kept.setAsideAt()).isPresent();
        assertThat(kept.counts()).isFalse();
        committees.openDiscussion(play.secretary(), play.committee(), play.everybody(), "");
        var shown =
                (MarksSeen.Shown)
                        committees
                                .see(play.secretary(), play.committee())
                                .orElseThrow()
                                .files()
                                .getFirst()
                                .marks();
        assertThat(shown.counted()).hasSize(4);
        assertThat(shown.setAside()).extracting(Sheet::member).containsExactly(play.person(4));
        assertThat(shown.meanTenths()).as("4 × 100 × 1, without the 4").contains(1000L);
        var asMember =
                (MarksSeen.Shown)
                        committees
                                .see(play.member(0), play.committee())
                                .orElseThrow()
                                .files()
                                .getFirst()
                                .marks();
        assertThat(asMember.setAside()).as("no influence").isEmpty();
        assertThat(journal.count("jury.marks-set-aside", "member", play.person(4).value()))
                .isEqualTo(1);
        assertThat(
                        committees
                                .see(play.member(4), play.committee())
                                .orElseThrow()
                                .files()
                                .getFirst()
                                .marks())
                .isEqualTo(new MarksSeen.Hidden(MarksSeen.Why.RECUSED));
    }

    @Test
    void a_link_told_after_the_avis_makes_the_committee_give_it_again() {
        var play = sitting.discussed("21", 1);
        advise(play, "Oui.");
        clock.travelTo(LabelFiles.AFTER.plusSeconds(600));
        assertThat(declare(play, 2, Optional.of(Link.GOVERNS), "J’y siège."))
                .isEqualTo(new Declaring.Declared(true, true));
        assertThat(committees.close(play.secretary(), play.committee()))
                .isEqualTo(new Closing.AvisToRenew(play.files()));
        clock.travelTo(LabelFiles.AFTER.plusSeconds(1200));
        assertThat(advise(play, "Oui.").number()).isEqualTo(2);
        assertThat(committees.close(play.secretary(), play.committee()))
                .isInstanceOf(Closing.Closed.class);
        assertThat(declare(play, 3, Optional.of(Link.GOVERNS), "J’y siège."))
                .isEqualTo(new Declaring.CommitteeClosed());
    }

    @Test
    void a_file_on_which_too_few_sit_can_only_be_adjourned() {
        var play = sitting.discussed("21", 1);
        for (int i = 0; i < 3; i++) {
            declare(play, i, Optional.of(Link.TOOK_PART), "J’y étais.");
        }
        assertThat(
                        committees.avis(
                                play.secretary(),
                                play.committee(),
                                play.file(0),
                                AvisKind.FAVOURABLE,
                                "Oui."))
                .isEqualTo(new Advising.QuorumMissing(2, 3));
        assertThat(
                        committees.avis(
                                play.secretary(),
                                play.committee(),
                                play.file(0),
                                AvisKind.ADJOURN,
                                "Un autre comité."))
                .isInstanceOf(Advising.Given.class);
    }

    @Test
    void a_bearer_that_is_a_member_s_employer_under_another_spelling_is_found() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var bearer = sitting.organisation("Association Les Amis du Lavoir " + word);
        var employer = sitting.organisation("ASSOC. LES AMIS DU LAVOIR " + word);
        assertThat(employer).isNotEqualTo(bearer);
        var file = labelFiles.admissible(labelFiles.carried("21", bearer), LabelFiles.LOCAL);
        var play =
                sitting.convened(
                        "21",
                        List.of(file, labelFiles.admissible("21")),
                        Map.of(1, Set.of(employer)));
        var found =
                declarations.of(play.committee()).stream()
                        .filter(one -> one.origin() == Declaration.Origin.DETECTED)
                        .toList();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().member()).isEqualTo(play.person(1));
        assertThat(found.getFirst().candidacy()).isEqualTo(file.id());
        assertThat(found.getFirst().link()).contains(Link.EMPLOYED);
        assertThat(found.getFirst().tie()).contains(Tie.SPELLING);
        assertThat(journal.count("jury.link-detected", "member", play.person(1).value()))
                .isEqualTo(1);
        assertThat(declare(play, 1, Optional.empty(), ""))
                .as("she does not come back alone")
                .isEqualTo(new Declaring.RecusalStands());
        assertThat(sitting.submit(play, play.member(1), file.id(), 4))
                .isEqualTo(new Marking.Recused());
        assertThat(journal.count("jury.link-detected", "member", play.person(1).value()))
                .as("found once")
                .isEqualTo(1);
    }

    @Test
    void the_secretary_lifts_a_recusal_that_was_a_mistake_and_says_why() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var bearer = sitting.organisation("Le Fournil " + word);
        var file = labelFiles.admissible(labelFiles.carried("21", bearer), LabelFiles.LOCAL);
        var play = sitting.convened("21", List.of(file), Map.of(0, Set.of(bearer)));
        assertThat(lift(play, " ")).isEqualTo(new Declaring.WordsMissing());
        assertThat(lift(play, "Elle en est partie en 2011."))
                .isEqualTo(new Declaring.Declared(false, false));
        assertThat(sitting.submit(play, play.member(0), play.file(0), 2))
                .as("and it is not found again")
                .isEqualTo(new Marking.Submitted());
        assertThat(declarations.of(play.committee())).as("everything is kept").hasSize(2);
        assertThat(
                        committees.declareFromPaper(
                                folk.with(
                                        Role.PROGRAMME_OFFICER,
                                        Scope.department(new DepartmentCode("15"))),
                                play.committee(),
                                play.person(0),
                                play.file(0),
                                Optional.empty(),
                                "x"))
                .isEqualTo(new Declaring.Unknown());
        assertThat(
                        committees.declareFromPaper(
                                play.member(1),
                                play.committee(),
                                play.person(0),
                                play.file(0),
                                Optional.empty(),
                                "x"))
                .isEqualTo(new Declaring.NotAllowed());
    }

    @Test
    void
            a_member_who_bears_the_action_since_the_files_were_given_is_found_and_her_marks_set_aside() {
        var play = sitting.marked("21", 1);
        folk.appoint(
                play.person(3),
                Role.BEARER,
                Action.scope(play.filed().getFirst().carried().action()));
        committees.openDiscussion(play.secretary(), play.committee(), play.everybody(), "");
        var file =
                committees.see(play.secretary(), play.committee()).orElseThrow().files().getFirst();
        assertThat(file.stands()).containsEntry(play.person(3), Stand.RECUSED);
        assertThat(((MarksSeen.Shown) file.marks()).counted()).hasSize(4);
        assertThat(journal.count("jury.marks-set-aside", "member", play.person(3).value()))
                .isEqualTo(1);
    }

    private Declaring declare(Sitting.Play play, int member, Optional<Link> link, String words) {
        return committees.declare(play.member(member), play.committee(), play.file(0), link, words);
    }

    private Declaring lift(Sitting.Play play, String words) {
        return committees.declareFromPaper(
                play.secretary(),
                play.committee(),
                play.person(0),
                play.file(0),
                Optional.empty(),
                words);
    }

    private CommitteeAvis advise(Sitting.Play play, String reasons) {
        return ((Advising.Given)
                        committees.avis(
                                play.secretary(),
                                play.committee(),
                                play.file(0),
                                AvisKind.FAVOURABLE,
                                reasons))
                .avis();
    }
}
