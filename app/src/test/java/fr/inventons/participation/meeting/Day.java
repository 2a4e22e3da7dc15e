package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.testing.Folk;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A meeting of its own for a test, with its officer. */
@Component
public class Day {
    public static final DepartmentCode HERE = new DepartmentCode("2A");
    public static final CampaignId CAMPAIGN = new CampaignId("2018-40-ans");

    private final Meetings meetings;
    private final Participants participants;
    private final Folk folk;

    Day(Meetings meetings, Participants participants, Folk folk) {
        this.meetings = meetings;
        this.participants = participants;
        this.folk = folk;
    }

    public Actor officer() {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
    }

    public Actor officerElsewhere() {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("974")));
    }

    public Actor facilitator(MeetingId meeting) {
        return folk.with(Role.FACILITATOR, Scope.of("meeting", meeting.value()));
    }

    public static NewMeeting asked() {
        return new NewMeeting(
                CAMPAIGN,
                HERE,
                Optional.empty(),
                "Rencontre d’essai",
                LocalDate.of(2018, 4, 14),
                LocalTime.of(9, 30),
                "Salle des fêtes");
    }

    public MeetingId prepared(Actor officer) {
        var opening = meetings.open(officer, asked());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).id();
    }

    public MeetingId begun(Actor officer) {
        var id = prepared(officer);
        assertThat(meetings.begin(officer, id)).isEqualTo(new MeetingProgress.Done());
        return id;
    }

    public MeetingId closed(Actor officer) {
        var id = begun(officer);
        assertThat(meetings.close(officer, id)).isEqualTo(new MeetingProgress.Done());
        return id;
    }

    public static NewParticipant somebody(String givenName, String familyName) {
        return new NewParticipant(
                new NewPerson("Madame", givenName, familyName, "", "", "", ""), "résidente", "");
    }

    public ParticipantId enrolled(Actor officer, MeetingId meeting, String familyName) {
        var enrolment = participants.register(officer, meeting, somebody("Inès", familyName));
        assertThat(enrolment).isInstanceOf(Enrolment.Enrolled.class);
        return ((Enrolment.Enrolled) enrolment).id();
    }
}
