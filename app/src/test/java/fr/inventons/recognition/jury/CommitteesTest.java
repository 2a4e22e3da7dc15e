package fr.inventons.recognition.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sits, on which files, and what the committee says in the end. */
@InventonsTest
class CommitteesTest {
    @Autowired Sitting sitting;
    @Autowired Committees committees;
    @Autowired Candidacies candidacies;
    @Autowired LabelFiles labelFiles;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void a_committee_is_convened_and_its_members_may_open_it() {
        var play = sitting.convened("03", 2);
        var seen = committees.see(play.member(2), play.committee()).orElseThrow();
        assertThat(seen.as()).isEqualTo(SeenCommittee.Seen.MEMBER);
        assertThat(seen.committee().files()).isEqualTo(play.files());
        assertThat(seen.committee().members()).hasSize(5);
        assertThat(committees.of(play.member(2)))
                .extracting(Committee::id)
                .containsExactly(play.committee());
        assertThat(journal.count("jury.convened", "committee", play.committee().value()))
                .isEqualTo(1);
        assertThat(journal.count("jury.file-added", "committee", play.committee().value()))
                .isEqualTo(2);
    }

    @Test
    void each_refusal_to_convene_is_said_and_writes_nothing() {
        var department = new DepartmentCode("03");
        var secretary = folk.with(Role.PROGRAMME_OFFICER, Scope.department(department));
        var person = folk.somebody();
        assertThat(convene(secretary, "locale", Optional.of(department), "", person, seat(person)))
                .isEqualTo(new Convening.TitleMissing());
        assertThat(
                        convene(
                                secretary,
                                "lunaire",
                                Optional.of(department),
                                "T",
                                person,
                                seat(person)))
                .isEqualTo(new Convening.UnknownTrack("lunaire"));
        assertThat(
                        convene(
                                secretary,
                                "nationale",
                                Optional.of(department),
                                "T",
                                person,
                                seat(person)))
                .isEqualTo(new Convening.UnknownTrack("nationale"));
        assertThat(convene(secretary, "locale", Optional.of(department), "T", person))
                .isEqualTo(new Convening.NoMember());
        assertThat(
                        convene(
                                secretary,
                                "locale",
                                Optional.of(department),
                                "T",
                                person,
                                seat(person),
                                seat(person)))
                .isEqualTo(new Convening.SeatedTwice(person));
        var nobody = PersonId.random();
        assertThat(convene(secretary, "locale", Optional.of(department), "T", nobody, seat(nobody)))
                .isEqualTo(new Convening.UnknownPerson(nobody));
        assertThat(
                        convene(
                                secretary,
                                "locale",
                                Optional.of(department),
                                "T",
                                person,
                                new NewCommittee.Seat(person, " ", Set.of())))
                .isEqualTo(new Convening.QualityMissing(person));
        assertThat(
                        convene(
                                secretary,
                                "locale",
                                Optional.of(department),
                                "T",
                                folk.somebody(),
                                seat(person)))
                .isEqualTo(new Convening.PresidentNotMember());
        var unknown = OrganisationId.random();
        assertThat(
                        convene(
                                secretary,
                                "locale",
                                Optional.of(department),
                                "T",
                                person,
                                new NewCommittee.Seat(person, "Élue", Set.of(unknown))))
                .isEqualTo(new Convening.UnknownOrganisation(unknown));
        assertThat(
                        convene(
                                secretary,
                                "locale",
                                Optional.of(department),
                                "T".repeat(201),
                                person,
                                seat(person)))
                .isEqualTo(new Convening.TooLong("title", 201, 200));
    }

    @Test
    void who_prepares_or_decides_does_not_sit() {
        var department = new DepartmentCode("03");
        var scope = Scope.department(department);
        var secretary = folk.with(Role.PROGRAMME_OFFICER, scope);
        for (var role : List.of(Role.PROGRAMME_OFFICER, Role.LABEL_AUTHORITY)) {
            var person = folk.with(role, scope).person().orElseThrow();
            assertThat(
                            convene(
                                    secretary,
                                    "locale",
                                    Optional.of(department),
                                    "T",
                                    person,
                                    seat(person)))
                    .isEqualTo(new Convening.PreparesOrDecides(person));
        }
    }

    @Test
    void an_officer_of_another_departement_convenes_nothing_here_and_knows_nothing() {
        var play = sitting.convened("03", 1);
        var stranger =
                folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("15")));
        var person = folk.somebody();
        assertThat(
                        convene(
                                stranger,
                                "locale",
                                Optional.of(play.department()),
                                "T",
                                person,
                                seat(person)))
                .isEqualTo(new Convening.NotAllowed());
        assertThat(committees.see(stranger, play.committee())).isEmpty();
        assertThat(committees.of(stranger))
                .extracting(Committee::id)
                .doesNotContain(play.committee());
        assertThat(committees.addFile(stranger, play.committee(), play.file(0)))
                .isEqualTo(new Filing.Unknown());
        assertThat(committees.openDiscussion(stranger, play.committee(), Set.of(), ""))
                .isEqualTo(new Discussing.Unknown());
        assertThat(
                        committees.avis(
                                stranger,
                                play.committee(),
                                play.file(0),
                                AvisKind.FAVOURABLE,
                                "Oui."))
                .isEqualTo(new Advising.Unknown());
        assertThat(committees.close(stranger, play.committee())).isEqualTo(new Closing.Unknown());
        assertThat(committees.pack(stranger, play.committee(), play.file(0))).isEmpty();
        assertThat(committees.file(stranger, play.committee(), play.file(0))).isEmpty();
        assertThat(committees.candidates(stranger, play.committee())).isEmpty();
    }

    @Test
    void only_an_admissible_file_of_the_same_place_comes_in_and_once() {
        var play = sitting.convened("03", 1);
        assertThat(committees.addFile(play.secretary(), play.committee(), play.file(0)))
                .isEqualTo(new Filing.AlreadyThere());
        assertThat(committees.addFile(play.secretary(), play.committee(), CandidacyId.random()))
                .isEqualTo(new Filing.NotReady());
        assertThat(
                        committees.addFile(
                                play.secretary(),
                                play.committee(),
                                labelFiles.submitted("03").id()))
                .isEqualTo(new Filing.NotReady());
        assertThat(
                        committees.addFile(
                                play.secretary(),
                                play.committee(),
                                labelFiles.admissible("15").id()))
                .isEqualTo(new Filing.NotReady());
        assertThat(committees.addFile(play.member(0), play.committee(), play.file(0)))
                .isEqualTo(new Filing.NotAllowed());
        var other = sitting.convened("03", 1);
        assertThat(committees.addFile(other.secretary(), other.committee(), play.file(0)))
                .isEqualTo(new Filing.AtAnotherCommittee());
        assertThat(committees.candidates(other.secretary(), other.committee()))
                .extracting(one -> one.id())
                .doesNotContain(play.file(0), other.file(0));
    }

    @Test
    void from_the_discussion_to_frozen_minutes() {
        var play = sitting.discussed("03", 2);
        var secretary = play.secretary();
        assertThat(committees.close(secretary, play.committee()))
                .isEqualTo(new Closing.AvisMissing(play.files()));
        assertThat(
                        committees.avis(
                                secretary,
                                play.committee(),
                                play.file(0),
                                AvisKind.FAVOURABLE,
                                " "))
                .isEqualTo(new Advising.ReasonsMissing());
        assertThat(
                        committees.avis(
                                play.member(0),
                                play.committee(),
                                play.file(0),
                                AvisKind.FAVOURABLE,
                                "Oui."))
                .isEqualTo(new Advising.NotAllowed());
        var given = avis(play, 0, AvisKind.FAVOURABLE, "Une action qui se refait.");
        assertThat(given.number()).isEqualTo(1);
        assertThat(avis(play, 0, AvisKind.FAVOURABLE, "Une action qui se refait."))
                .as("said twice")
                .isEqualTo(given);
        avis(play, 1, AvisKind.UNFAVOURABLE, "Trop tôt.");
        assertThat(avis(play, 1, AvisKind.WITH_RESERVES, "Avec un bilan.").number()).isEqualTo(2);
        assertThat(committees.avisOf(Set.copyOf(play.files())))
                .as("nothing before the minutes")
                .isEmpty();
        assertThat(committees.close(play.member(0), play.committee()))
                .isEqualTo(new Closing.NotAllowed());
        var closed = committees.close(secretary, play.committee());
        assertThat(closed).isInstanceOf(Closing.Closed.class);
        assertThat(committees.close(secretary, play.committee()))
                .isEqualTo(new Closing.AlreadyClosed());
        var known = committees.avisOf(Set.copyOf(play.files()));
        assertThat(known.get(play.file(0)))
                .extracting(CommitteeAvis::kind)
                .isEqualTo(AvisKind.FAVOURABLE);
        assertThat(known.get(play.file(1)))
                .extracting(CommitteeAvis::reasons)
                .isEqualTo("Avec un bilan.");
        assertThat(journal.count("jury.avis-given", "committee", play.committee().value()))
                .isEqualTo(3);
        assertThat(journal.count("jury.closed", "committee", play.committee().value()))
                .isEqualTo(1);
        assertThat(
                        committees.avis(
                                secretary,
                                play.committee(),
                                play.file(0),
                                AvisKind.UNFAVOURABLE,
                                "Non."))
                .isEqualTo(new Advising.CommitteeClosed());
        var minutes = committees.minutes(secretary, play.committee(), MinutesFile.Kind.PDF);
        assertThat(minutes.orElseThrow().sha256()).isEqualTo(((Closing.Closed) closed).sha256());
    }

    @Test
    void the_discussion_waits_for_people_links_and_marks() {
        var play = sitting.convened("03", 1);
        var secretary = play.secretary();
        var three = Set.of(play.person(0), play.person(1), play.person(2));
        assertThat(
                        committees.openDiscussion(
                                secretary, play.committee(), Set.of(play.person(0)), ""))
                .isEqualTo(new Discussing.QuorumMissing(1, 3));
        assertThat(
                        committees.openDiscussion(
                                secretary,
                                play.committee(),
                                Set.of(play.person(0), play.person(1), folk.somebody()),
                                ""))
                .isInstanceOf(Discussing.NotMember.class);
        assertThat(committees.openDiscussion(secretary, play.committee(), three, "Malades."))
                .isInstanceOf(Discussing.LinksMissing.class);
        for (int i = 0; i < 3; i++) {
            sitting.noLink(play, play.member(i));
        }
        assertThat(committees.openDiscussion(play.member(0), play.committee(), three, ""))
                .isEqualTo(new Discussing.NotAllowed());
        var missing = committees.openDiscussion(secretary, play.committee(), three, "");
        assertThat(((Discussing.MarksMissing) missing).files()).hasSize(5);
        assertThat(committees.openDiscussion(secretary, play.committee(), three, "Deux malades."))
                .isEqualTo(new Discussing.Opened());
        var seen = committees.see(secretary, play.committee()).orElseThrow().committee();
        assertThat(seen.missingReason()).isEqualTo("Deux malades.");
        assertThat(seen.present()).extracting(Committee.Member::person).hasSize(3);
        assertThat(committees.openDiscussion(secretary, play.committee(), three, ""))
                .isEqualTo(new Discussing.AlreadyOpen());
        assertThat(
                        committees.addFile(
                                secretary, play.committee(), labelFiles.admissible("03").id()))
                .isEqualTo(new Filing.TooLate());
        assertThat(journal.count("jury.discussion-opened", "committee", play.committee().value()))
                .isEqualTo(1);
    }

    @Test
    void an_empty_committee_discusses_nothing_and_a_file_taken_back_is_not_waited_for() {
        var empty = sitting.convened("03", 0);
        assertThat(
                        committees.openDiscussion(
                                empty.secretary(), empty.committee(), empty.everybody(), ""))
                .isEqualTo(new Discussing.NoFile());
        var play = sitting.marked("03", 2);
        var gone = play.filed().get(1);
        candidacies.withdraw(gone.bearer(), gone.id(), "Nous recommencerons.");
        committees.openDiscussion(play.secretary(), play.committee(), play.everybody(), "");
        assertThat(
                        committees.avis(
                                play.secretary(),
                                play.committee(),
                                gone.id(),
                                AvisKind.FAVOURABLE,
                                "Oui."))
                .isEqualTo(new Advising.FileWithdrawn());
        avis(play, 0, AvisKind.FAVOURABLE, "Oui.");
        assertThat(committees.close(play.secretary(), play.committee()))
                .isInstanceOf(Closing.Closed.class);
    }

    @Test
    void an_adjourned_file_may_be_seen_by_another_committee() {
        var play = sitting.discussed("03", 1);
        avis(play, 0, AvisKind.ADJOURN, "Il manque un bilan.");
        committees.close(play.secretary(), play.committee());
        var next = sitting.convened("03", 0);
        assertThat(committees.addFile(next.secretary(), next.committee(), play.file(0)))
                .isInstanceOf(Filing.Added.class);
        assertThat(committees.avisOf(Set.of(play.file(0))).get(play.file(0)))
                .extracting(CommitteeAvis::kind)
                .isEqualTo(AvisKind.ADJOURN);
    }

    private CommitteeAvis avis(Sitting.Play play, int file, AvisKind kind, String reasons) {
        var given =
                committees.avis(play.secretary(), play.committee(), play.file(file), kind, reasons);
        assertThat(given).isInstanceOf(Advising.Given.class);
        return ((Advising.Given) given).avis();
    }

    private static NewCommittee.Seat seat(PersonId person) {
        return new NewCommittee.Seat(person, "Élue", Set.of());
    }

    private Convening convene(
            Actor by,
            String track,
            Optional<DepartmentCode> department,
            String title,
            PersonId president,
            NewCommittee.Seat... seats) {
        return committees.convene(
                by,
                new NewCommittee(
                        new CampaignId("2018-40-ans"),
                        track,
                        department,
                        title,
                        Sitting.DAY,
                        president,
                        new ArrayList<>(List.of(seats))));
    }
}
