package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class MeetingsTest {
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired JournalLines journal;

    private static NewMeeting asked(String title, LocalDate on, String place) {
        var asked = Day.asked();
        return new NewMeeting(
                asked.campaign(),
                asked.department(),
                Optional.empty(),
                title,
                on,
                asked.startsAt(),
                place);
    }

    @Test
    void an_officer_opens_a_meeting_and_the_journal_says_so() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var meeting = meetings.meeting(id).orElseThrow();
        assertThat(meeting.state()).isEqualTo(Meeting.State.PREPARED);
        assertThat(meeting.day()).isEqualTo(LocalDate.of(2018, 4, 14));
        assertThat(meeting.announcedAt()).isEmpty();
        assertThat(meetings.of(Day.CAMPAIGN, Day.HERE)).contains(meeting);
        assertThat(meetings.mine(officer, Day.CAMPAIGN)).contains(meeting);
        assertThat(meetings.announced(Day.CAMPAIGN)).doesNotContain(meeting);
        assertThat(journal.count("meeting.opened", "meeting", id.value())).isOne();
    }

    @Test
    void an_officer_of_another_departement_a_facilitator_and_a_passer_by_open_nothing() {
        var id = MeetingId.random();
        var elsewhere = day.officerElsewhere();
        assertThat(meetings.open(elsewhere, id, Day.asked()))
                .isEqualTo(new Opening.NotAllowed(Day.HERE));
        assertThat(meetings.open(day.facilitator(id), id, Day.asked()))
                .isEqualTo(new Opening.NotAllowed(Day.HERE));
        assertThat(meetings.meeting(id)).isEmpty();
        assertThat(journal.count("meeting.opened", "meeting", id.value())).isZero();
    }

    @Test
    void a_day_outside_the_campaign_is_refused_and_writes_nothing() {
        var officer = day.officer();
        var id = MeetingId.random();
        var late = asked("Trop tard", LocalDate.of(2018, 10, 31), "Salle");
        assertThat(meetings.open(officer, id, late))
                .isEqualTo(
                        new Opening.OutsideCampaign(
                                LocalDate.of(2017, 11, 1), LocalDate.of(2018, 10, 30)));
        assertThat(meetings.meeting(id)).isEmpty();
        var last = asked("Dernier jour", LocalDate.of(2018, 10, 30), "Salle");
        assertThat(meetings.open(officer, last)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void a_title_and_a_place_are_needed_and_have_a_limit() {
        var officer = day.officer();
        var on = LocalDate.of(2018, 4, 14);
        assertThat(meetings.open(officer, asked(" ", on, "Salle")))
                .isEqualTo(new Opening.TitleMissing());
        assertThat(meetings.open(officer, asked("x".repeat(121), on, "Salle")))
                .isEqualTo(new Opening.TitleTooLong(121, 120));
        assertThat(meetings.open(officer, asked("Rencontre", on, "")))
                .isEqualTo(new Opening.PlaceMissing());
        assertThat(meetings.open(officer, asked("Rencontre", on, "x".repeat(201))))
                .isEqualTo(new Opening.PlaceTooLong(201, 200));
        assertThat(meetings.open(officer, asked("x".repeat(120), on, "x".repeat(200))))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void a_neighbourhood_that_is_not_there_and_an_unknown_campaign_are_refused() {
        var officer = day.officer();
        var asked = Day.asked();
        var nowhere = new NeighbourhoodCode("QP999999");
        assertThat(
                        meetings.open(
                                officer,
                                new NewMeeting(
                                        asked.campaign(),
                                        asked.department(),
                                        Optional.of(nowhere),
                                        asked.title(),
                                        asked.day(),
                                        asked.startsAt(),
                                        asked.place())))
                .isEqualTo(new Opening.NotInDepartment(nowhere));
        var campaign = new CampaignId("1900");
        assertThat(
                        meetings.open(
                                officer,
                                new NewMeeting(
                                        campaign,
                                        asked.department(),
                                        Optional.empty(),
                                        asked.title(),
                                        asked.day(),
                                        asked.startsAt(),
                                        asked.place())))
                .isEqualTo(new Opening.UnknownCampaign(campaign));
    }

    @Test
    void the_same_form_sent_twice_opens_one_meeting() throws Exception {
        var officer = day.officer();
        var id = MeetingId.random();
        var answers =
                Together.<Opening>all(
                        List.of(
                                () -> meetings.open(officer, id, Day.asked()),
                                () -> meetings.open(officer, id, Day.asked())));
        assertThat(answers)
                .containsExactlyInAnyOrder(new Opening.Opened(id), new Opening.AlreadyOpened(id));
        assertThat(journal.count("meeting.opened", "meeting", id.value())).isOne();
    }

    @Test
    void an_announcement_is_made_once() {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(meetings.announce(officer, id)).isEqualTo(new MeetingProgress.Done());
        assertThat(meetings.announce(day.officer(), id))
                .isEqualTo(new MeetingProgress.AlreadyDone());
        assertThat(meetings.announced(Day.CAMPAIGN)).extracting(Meeting::id).contains(id);
        assertThat(journal.count("meeting.announced", "meeting", id.value())).isOne();
    }

    @Test
    void two_officers_who_close_at_the_same_moment_close_once() throws Exception {
        var officer = day.officer();
        var other = day.officer();
        var id = day.begun(officer);
        var answers =
                Together.<MeetingProgress>all(
                        List.of(
                                () -> meetings.close(officer, id),
                                () -> meetings.close(other, id)));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new MeetingProgress.Done(), new MeetingProgress.AlreadyDone());
        assertThat(meetings.lockAndReadState(id)).isEqualTo(Meeting.State.CLOSED);
        assertThat(journal.count("meeting.closed", "meeting", id.value())).isOne();
    }

    @Test
    void a_meeting_never_goes_back() {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(meetings.close(officer, id)).isEqualTo(new MeetingProgress.NotBegun());
        assertThat(meetings.begin(officer, id)).isEqualTo(new MeetingProgress.Done());
        assertThat(meetings.begin(officer, id)).isEqualTo(new MeetingProgress.AlreadyDone());
        assertThat(meetings.close(officer, id)).isEqualTo(new MeetingProgress.Done());
        assertThat(meetings.begin(officer, id)).isInstanceOf(MeetingProgress.Closed.class);
        assertThat(meetings.announce(officer, id)).isInstanceOf(MeetingProgress.Closed.class);
        assertThat(journal.count("meeting.begun", "meeting", id.value())).isOne();
    }

    @Test
    void only_its_officer_moves_a_meeting_and_others_do_not_learn_that_it_exists() {
        var officer = day.officer();
        var id = day.begun(officer);
        var elsewhere = day.officerElsewhere();
        var facilitator = day.facilitator(id);
        assertThat(meetings.close(elsewhere, id)).isEqualTo(new MeetingProgress.Unknown());
        assertThat(meetings.announce(elsewhere, id)).isEqualTo(new MeetingProgress.Unknown());
        assertThat(meetings.close(facilitator, id))
                .isEqualTo(new MeetingProgress.NotAllowed(Day.HERE));
        assertThat(meetings.close(officer, MeetingId.random()))
                .isEqualTo(new MeetingProgress.Unknown());
        assertThat(meetings.see(elsewhere, id)).isEmpty();
        assertThat(meetings.see(facilitator, id)).isPresent();
        assertThat(meetings.mine(facilitator, Day.CAMPAIGN)).extracting(Meeting::id).contains(id);
        assertThat(meetings.mine(elsewhere, Day.CAMPAIGN))
                .extracting(Meeting::id)
                .doesNotContain(id);
        assertThat(meetings.lockAndReadState(id)).isEqualTo(Meeting.State.OPEN);
        assertThat(journal.count("meeting.closed", "meeting", id.value())).isZero();
    }
}
