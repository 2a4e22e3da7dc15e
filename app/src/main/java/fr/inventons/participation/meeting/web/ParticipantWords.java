package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.LineSentences;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sentences about a list of participants, and who may read one. */
@Component
class ParticipantWords {
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final MeetingWords words;
    private final LineSentences lines;

    ParticipantWords(
            Meetings meetings, Campaigns campaigns, MeetingWords words, LineSentences lines) {
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.words = words;
        this.lines = lines;
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    /** The meeting, for who prepares or runs it. */
    Meeting see(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    /** The meeting, for who prepares it. */
    Meeting prepared(Actor actor, UUID id) {
        var meeting = see(actor, id);
        if (!meetings.prepares(actor, meeting.department())) {
            throw words.officerOnly(meeting);
        }
        return meeting;
    }

    boolean prepares(Actor actor, Meeting meeting) {
        return meetings.prepares(actor, meeting.department());
    }

    Campaign campaign(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).orElseThrow();
    }

    List<Option> qualities(Meeting meeting) {
        var options = new ArrayList<Option>();
        options.add(new Option("", say("quality-choose")));
        campaign(meeting)
                .qualities()
                .forEach(quality -> options.add(new Option(quality.id(), quality.label())));
        return options;
    }

    String quality(Meeting meeting, String id) {
        return campaign(meeting).quality(id).map(Campaign.Quality::label).orElse(id);
    }

    /** How to reach a person: an address, a number, a relay; or that there is no way. */
    String reach(Person person) {
        return switch (person.reach()) {
            case EMAIL -> person.email();
            case MOBILE -> say("reach-mobile", mobile(person.mobile()));
            case POST -> say("reach-post", person.postalAddress());
            case RELAY -> say("reach-relay", person.relay());
            case NONE -> say("reach-none");
        };
    }

    /** {@code +33465710021} → « 04 65 71 00 21 ». */
    static String mobile(String stored) {
        return stored.matches("\\+33[1-9][0-9]{8}")
                ? ("0" + stored.substring(3)).replaceAll("(..)(?=.)", "$1\u00a0")
                : stored;
    }

    String refusal(Enrolment.Reason reason) {
        return lines.say(reason);
    }

    /** The field of the form that a refusal is about; empty when it is about the whole. */
    static String field(Enrolment.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> "nom";
            case QUALITY_MISSING, QUALITY_UNKNOWN -> "qualite";
            case EMAIL_MALFORMED -> "courriel";
            case MOBILE_MALFORMED -> "telephone";
            case TOO_LONG, CELLS, ALIKE, HOLDS_ROLE -> "";
        };
    }

    String closed(Meeting meeting) {
        return words.closed(meeting, meeting.endedAt().orElseThrow());
    }
}
