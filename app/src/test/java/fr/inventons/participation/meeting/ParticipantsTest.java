package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Reach;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class ParticipantsTest {
    @Autowired Participants participants;
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired JournalLines journal;

    private static NewParticipant with(
            String familyName, String quality, String email, String organisation) {
        return new NewParticipant(
                new NewPerson("", "Ana", familyName, email, "", "", ""), quality, organisation);
    }

    @Test
    void a_person_without_any_address_is_on_the_list_like_anyone() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = day.enrolled(officer, meeting, "Sansadresse");
        var line = participants.listed(officer, meeting).getFirst();
        assertThat(line.participant().id()).isEqualTo(id);
        assertThat(line.participant().qualityId()).isEqualTo("resident");
        assertThat(line.person().reach()).isEqualTo(Reach.NONE);
        assertThat(participants.countsByQuality(meeting))
                .containsEntry("resident", 1)
                .containsEntry("elu", 0)
                .hasSize(9);
        assertThat(journal.count("meeting.participant-enrolled", "participant", id.value()))
                .isOne();
    }

    @Test
    void what_cannot_be_taken_is_refused_with_its_reason_and_writes_nothing() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var none = new NewParticipant(new NewPerson("", " ", "", "", "", "", ""), "élu", "");
        assertThat(participants.register(officer, meeting, none))
                .isEqualTo(new Enrolment.Refused(Enrolment.Reason.NAME_MISSING));
        assertThat(participants.register(officer, meeting, with("A", "", "", "")))
                .isEqualTo(new Enrolment.Refused(Enrolment.Reason.QUALITY_MISSING));
        assertThat(participants.register(officer, meeting, with("A", "martien", "", "")))
                .isEqualTo(new Enrolment.Refused(Enrolment.Reason.QUALITY_UNKNOWN));
        assertThat(participants.register(officer, meeting, with("A", "élue", "pas une", "")))
                .isEqualTo(new Enrolment.Refused(Enrolment.Reason.EMAIL_MALFORMED));
        assertThat(participants.register(officer, meeting, with("x".repeat(101), "élu", "", "")))
                .isEqualTo(new Enrolment.Refused(Enrolment.Reason.TOO_LONG));
        assertThat(participants.of(officer, meeting)).isEmpty();
        assertThat(journal.count("meeting.participant-enrolled", "meeting", meeting.value()))
                .isZero();
    }

    @Test
    void the_same_name_is_the_same_person_unless_an_address_or_the_officer_says_otherwise() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        participants.register(officer, meeting, with("Martin", "élue", "ana@a.example", ""));
        assertThat(participants.register(officer, meeting, with("MARTIN", "élue", "", "")))
                .isInstanceOf(Enrolment.AlreadyThere.class);
        assertThat(
                        participants.register(
                                officer, meeting, with("Martin", "élue", "ana@b.example", "")))
                .isInstanceOf(Enrolment.Enrolled.class);
        assertThat(participants.register(officer, meeting, with("Martin", "élue", "", ""), true))
                .isInstanceOf(Enrolment.Enrolled.class);
        assertThat(
                        participants.register(
                                officer,
                                meeting,
                                with("Martin", "élue", "ana@a.example", ""),
                                true))
                .isInstanceOf(Enrolment.Enrolled.class);
        assertThat(participants.of(officer, meeting)).hasSize(4);
    }

    @Test
    void somebody_who_came_before_with_the_same_address_is_not_registered_again() {
        var officer = day.officer();
        var email = UUID.randomUUID() + "@a.example";
        var organisation = "Les amis " + UUID.randomUUID();
        var first = day.prepared(officer);
        var second = day.prepared(officer);
        participants.register(
                officer, first, with("Revenante", "association", email, organisation));
        participants.register(
                officer,
                second,
                with("Revenante", "associations", email, organisation.toUpperCase(Locale.ROOT)));
        var here = participants.of(officer, first).getFirst();
        var there = participants.of(officer, second).getFirst();
        assertThat(there.person()).isEqualTo(here.person());
        assertThat(there.organisation()).isPresent().isEqualTo(here.organisation());
    }

    @Test
    void only_the_officer_of_the_departement_adds_and_others_read_nothing() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        day.enrolled(officer, meeting, "Secrète");
        var typed = Day.somebody("Inès", "Intruse");
        assertThat(participants.register(day.officerElsewhere(), meeting, typed))
                .isEqualTo(new Enrolment.Unknown());
        assertThat(participants.register(day.facilitator(meeting), meeting, typed))
                .isEqualTo(new Enrolment.NotAllowed());
        assertThat(participants.of(day.officerElsewhere(), meeting)).isEmpty();
        assertThat(participants.listed(day.officerElsewhere(), meeting)).isEmpty();
        assertThat(participants.listed(day.facilitator(meeting), meeting)).hasSize(1);
        assertThat(participants.of(officer, meeting)).hasSize(1);
    }

    @Test
    void two_clicks_at_the_same_moment_add_one_person() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var typed = Day.somebody("Inès", "Double");
        var answers =
                Together.<Enrolment>all(
                        List.of(
                                () -> participants.register(officer, meeting, typed),
                                () -> participants.register(officer, meeting, typed)));
        assertThat(answers).hasAtLeastOneElementOfType(Enrolment.Enrolled.class);
        assertThat(answers).hasAtLeastOneElementOfType(Enrolment.AlreadyThere.class);
        assertThat(participants.of(officer, meeting)).hasSize(1);
    }

    @Test
    void a_closed_meeting_takes_nobody_and_loses_nobody() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var id = day.enrolled(officer, meeting, "Présente");
        meetings.close(officer, meeting);
        assertThat(participants.register(officer, meeting, Day.somebody("Inès", "Tardive")))
                .isInstanceOf(Enrolment.MeetingClosed.class);
        assertThat(participants.withdraw(officer, id)).isInstanceOf(Enrolment.MeetingClosed.class);
        assertThat(participants.of(officer, meeting)).hasSize(1);
    }

    @Test
    void somebody_put_there_by_mistake_is_taken_off() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = day.enrolled(officer, meeting, "Erreur");
        assertThat(participants.withdraw(day.officerElsewhere(), id))
                .isEqualTo(new Enrolment.Unknown());
        assertThat(participants.withdraw(day.facilitator(meeting), id))
                .isEqualTo(new Enrolment.NotAllowed());
        assertThat(participants.withdraw(officer, id)).isEqualTo(new Enrolment.Withdrawn());
        assertThat(participants.withdraw(officer, id)).isEqualTo(new Enrolment.Unknown());
        assertThat(participants.of(officer, meeting)).isEmpty();
        assertThat(journal.count("meeting.participant-withdrawn", "participant", id.value()))
                .isOne();
    }

    @Test
    void the_public_never_counts_fewer_than_five_people() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        for (int i = 0; i < 6; i++) {
            day.enrolled(officer, meeting, "Nombreuse-" + i);
        }
        participants.register(officer, meeting, with("Seule", "bailleur", "", ""));
        var shown = participants.publicCounts(meeting);
        assertThat(participants.countsByQuality(meeting)).containsEntry("bailleur", 1);
        assertThat(shown.counts()).doesNotContainKeys("bailleur", "resident");
        assertThat(shown.hidden()).contains("bailleur", "resident");
    }
}
