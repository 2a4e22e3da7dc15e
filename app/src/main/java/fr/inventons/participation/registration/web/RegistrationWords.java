package fr.inventons.participation.registration.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Rules;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sentences about registrations, and who may read them. */
@Component
class RegistrationWords {
    private final Meetings meetings;
    private final Workshops workshops;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Messages messages;

    RegistrationWords(
            Meetings meetings,
            Workshops workshops,
            Campaigns campaigns,
            Territories territories,
            Messages messages) {
        this.meetings = meetings;
        this.workshops = workshops;
        this.campaigns = campaigns;
        this.territories = territories;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("registration." + key, args);
    }

    /** The meeting, for who prepares it. */
    Meeting prepared(Actor actor, UUID id) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        if (!meetings.prepares(actor, meeting.department())) {
            throw new Forbidden(say("officer-only"));
        }
        return meeting;
    }

    /** A meeting that anyone may know of. */
    Meeting announced(UUID id) {
        return meetings.meeting(new MeetingId(id))
                .filter(meeting -> meeting.announcedAt().isPresent())
                .orElseThrow(NotFound::new);
    }

    Meeting meeting(MeetingId id) {
        return meetings.meeting(id).orElseThrow(NotFound::new);
    }

    String when(Meeting meeting) {
        return meeting.postponed()
                ? say("when-postponed")
                : say("when-long", French.weekday(meeting.day()), French.hour(meeting.startsAt()));
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }

    String moment(Meeting meeting, Instant at) {
        return French.moment(at, zone(meeting));
    }

    Campaign campaign(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).orElseThrow();
    }

    String quality(Meeting meeting, String id) {
        return campaign(meeting).quality(id).map(Campaign.Quality::label).orElse(id);
    }

    /** « résidentes et résidents » for a key of {@link Rules#reserved}. */
    String reserve(Meeting meeting, String key) {
        return key.equals(Rules.RESIDENTS)
                ? campaign(meeting).qualities().stream()
                        .filter(Campaign.Quality::resident)
                        .map(Campaign.Quality::plural)
                        .collect(Collectors.joining(", "))
                : campaign(meeting).quality(key).map(Campaign.Quality::plural).orElse(key);
    }

    Status status(Registration.State state) {
        return switch (state) {
            case INVITED -> new Status(say("state.INVITED"), "neutre", "envoi");
            case REGISTERED -> new Status(say("state.REGISTERED"), "oui", "oui");
            case WAITING -> new Status(say("state.WAITING"), "attente", "horloge");
            case OFFERED -> new Status(say("state.OFFERED"), "attente", "horloge");
            case CANCELLED -> new Status(say("state.CANCELLED"), "ardoise", "pause");
            case DECLINED -> new Status(say("state.DECLINED"), "ardoise", "pause");
        };
    }

    String reason(Registering.Reason reason) {
        return say("reason." + reason.name());
    }

    /** The field of the form that a refusal is about; empty when it is about the whole. */
    static String field(Registering.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> "nom";
            case QUALITY_MISSING, QUALITY_UNKNOWN -> "qualite";
            case EMAIL_MALFORMED, EMAIL_UNDER_15, EMAIL_KEPT -> "courriel";
            case MOBILE_MALFORMED, UNREACHABLE -> "telephone";
            case ADULT_MISSING, AGE_UNCLEAR -> "adulte";
            case ADULT_PHONE_MALFORMED -> "teladulte";
            case CHILDREN_OUT_OF_RANGE -> "enfants";
            case TOO_LONG, NOTHING_TYPED, HOLDS_ROLE -> "";
        };
    }

    QuestionnaireView questions(
            Meeting meeting,
            RegistrationForm form,
            boolean newcomer,
            boolean officer,
            String field,
            String error) {
        var open =
                workshops.of(meeting.id()).stream()
                        .filter(workshop -> workshop.state() != Workshop.State.CLOSED)
                        .toList();
        var ids = open.stream().map(one -> one.id().value().toString()).collect(Collectors.toSet());
        int lost =
                (int)
                        form.voeux().stream()
                                .filter(wish -> !wish.isEmpty() && !ids.contains(wish))
                                .count();
        var choices = new ArrayList<Option>();
        choices.add(new Option("", say("no-wish")));
        open.forEach(one -> choices.add(new Option(one.id().value().toString(), one.title())));
        return new QuestionnaireView(
                form,
                newcomer,
                officer,
                qualities(meeting),
                Arrays.stream(AgeBand.values())
                        .sorted((one, other) -> other.compareTo(one))
                        .map(band -> new Option(band.name(), say("age." + band.name())))
                        .toList(),
                choices,
                Arrays.stream(Need.values())
                        .map(need -> new Option(need.name(), say("need." + need.name())))
                        .toList(),
                lost,
                field,
                error);
    }

    List<Option> qualities(Meeting meeting) {
        return qualities(meeting, "quality-choose");
    }

    /**
     * @param none the key of what stands for no choice
     */
    List<Option> qualities(Meeting meeting, String none) {
        var options = new ArrayList<Option>();
        options.add(new Option("", say(none)));
        campaign(meeting)
                .qualities()
                .forEach(quality -> options.add(new Option(quality.id(), quality.label())));
        return options;
    }

    /** « Atelier mobilité, puis Emploi »; what is gone is left out. */
    String wishes(Meeting meeting, Registration one) {
        var titles =
                workshops.of(meeting.id()).stream()
                        .collect(Collectors.toMap(Workshop::id, Workshop::title));
        return one.answers().wishes().stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .collect(Collectors.joining(say("then")));
    }

    String needs(Registration one) {
        return one.answers().needs().stream()
                .sorted()
                .map(need -> say("need." + need.name()))
                .collect(Collectors.joining(", "));
    }
}
