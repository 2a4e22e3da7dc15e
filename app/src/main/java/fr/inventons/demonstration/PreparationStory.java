package fr.inventons.demonstration;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Naming;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.correspondence.Errand;
import fr.inventons.participation.correspondence.Handling;
import fr.inventons.participation.correspondence.Outcome;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.Mailing;
import fr.inventons.participation.invitation.Phrasing;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.invitation.Sender;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.MeetingProgress;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.planning.NewRoom;
import fr.inventons.participation.planning.NewSetting;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.RoomBook;
import fr.inventons.participation.planning.WorkshopPlans;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.registration.Rules;
import fr.inventons.participation.registration.SettingUp;
import fr.inventons.participation.workshop.Crew;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells how a day is prepared: its rooms, its guests, what they answer, who goes where. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class PreparationStory {
    private final Campaigns campaigns;
    private final Territories territories;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Plans plans;
    private final RoomBook rooms;
    private final Crews crews;
    private final WorkshopPlans workshopPlans;
    private final Registrations registrations;
    private final Invitations invitations;
    private final Dispatches dispatches;
    private final AnswerStory answers;
    private final AllocationStory allocation;
    private final Acts acts;

    PreparationStory(
            Campaigns campaigns,
            Territories territories,
            Meetings meetings,
            Workshops workshops,
            Plans plans,
            RoomBook rooms,
            Crews crews,
            WorkshopPlans workshopPlans,
            Registrations registrations,
            Invitations invitations,
            Dispatches dispatches,
            AnswerStory answers,
            AllocationStory allocation,
            Acts acts) {
        this.campaigns = campaigns;
        this.territories = territories;
        this.meetings = meetings;
        this.workshops = workshops;
        this.plans = plans;
        this.rooms = rooms;
        this.crews = crews;
        this.workshopPlans = workshopPlans;
        this.registrations = registrations;
        this.invitations = invitations;
        this.dispatches = dispatches;
        this.answers = answers;
        this.allocation = allocation;
        this.acts = acts;
    }

    void tell(Preparing story, Cast cast) {
        var zone = ZoneId.of(story.zone());
        var officer = cast.officer(new DepartmentCode(story.department()));
        var meeting = open(story, officer, zone);
        prepareTheRooms(story, officer, meeting);
        setTheSeats(story, officer, meeting);
        acts.at(
                story.announced(),
                zone,
                MeetingProgress.Done.class,
                () -> meetings.announce(officer, meeting));
        var guests = Reply.read(StoryFiles.bytes(story.guests()));
        invite(story, officer, meeting, guests, zone);
        answers.give(
                story.answered(),
                zone,
                officer,
                guests,
                registrations.of(officer, meeting),
                byPillar(meeting));
        host(story, cast, officer, meeting);
        remind(story, officer, meeting, zone);
        acts.travelTo(story.allocated(), zone);
        allocation.allocate(officer, meeting, Map.of());
        acts.travelTo(story.givenBack(), zone);
        answers.giveBack(cast, registrations.of(officer, meeting), story.givingBack());
    }

    private MeetingId open(Preparing story, Actor officer, ZoneId zone) {
        var neighbourhood = new NeighbourhoodCode(story.neighbourhood());
        acts.at(
                story.prepared(),
                zone,
                Naming.Named.class,
                () -> territories.nameUsually(officer, neighbourhood, story.usualName()));
        var asked =
                new NewMeeting(
                        campaigns.current().id(),
                        new DepartmentCode(story.department()),
                        Optional.of(neighbourhood),
                        story.title(),
                        story.day(),
                        LocalTime.parse(story.hour()),
                        story.place());
        return acts.now(Opening.Opened.class, () -> meetings.open(officer, asked)).id();
    }

    private void prepareTheRooms(Preparing story, Actor officer, MeetingId meeting) {
        for (var told : story.rooms()) {
            var room = new NewRoom(told.name(), told.capacity(), told.access(), "");
            acts.now(
                    Planning.Done.class,
                    () -> rooms.add(officer, meeting, plans.plan(meeting).revision(), room));
            var workshop = workshop(meeting, told.pillar());
            var plan = plans.plan(meeting);
            var there =
                    plan.rooms().stream()
                            .filter(one -> one.name().equals(told.name()))
                            .findFirst()
                            .orElseThrow();
            var now = plan.setting(workshop.id());
            acts.now(
                    Planning.Done.class,
                    () ->
                            workshopPlans.arrange(
                                    officer,
                                    meeting,
                                    plan.revision(),
                                    workshop.id(),
                                    new NewSetting(
                                            workshop.title(),
                                            Optional.of(there.id()),
                                            now.tables(),
                                            now.seatsPerTable(),
                                            Set.of(),
                                            false)));
        }
    }

    private void host(Preparing story, Cast cast, Actor officer, MeetingId meeting) {
        for (var told : story.rooms()) {
            if (told.host() != null) {
                var person = cast.at(told.host());
                acts.now(
                        Crew.Appointed.class,
                        () -> crews.appointFacilitator(officer, meeting, person));
                acts.now(
                        Planning.Done.class,
                        () ->
                                workshopPlans.host(
                                        officer,
                                        meeting,
                                        plans.plan(meeting).revision(),
                                        workshop(meeting, told.pillar()).id(),
                                        1,
                                        person));
            }
        }
    }

    private void setTheSeats(Preparing story, Actor officer, MeetingId meeting) {
        var seats = story.seats();
        var rules =
                new Rules(
                        seats.capacity(),
                        Map.of(Rules.RESIDENTS, seats.residents()),
                        true,
                        Optional.of(seats.until()),
                        seats.hoursToAccept());
        acts.now(
                SettingUp.Done.class,
                () ->
                        registrations.setUp(
                                officer, meeting, registrations.revision(meeting), rules));
    }

    private void invite(
            Preparing story, Actor officer, MeetingId meeting, List<Reply> guests, ZoneId zone) {
        var from = story.from();
        var sender =
                new Sender(
                        from.service(),
                        from.address(),
                        from.telephone(),
                        from.signature(),
                        Optional.of(from.answerBy()));
        acts.now(Phrasing.Written.class, () -> invitations.signAs(officer, meeting, 0, sender));
        acts.travelTo(story.invited(), zone);
        for (var guest : guests) {
            var typed = new NewParticipant(guest.person(), guest.quality(), guest.organisation());
            acts.now(
                    Registering.Invited.class, () -> registrations.invite(officer, meeting, typed));
        }
        acts.now(
                Mailing.Sent.class,
                () -> invitations.send(officer, meeting, Purpose.INVITATION, 0));
        acts.travelTo(story.invited().plus(Duration.ofDays(1)), zone);
        for (var errand : dispatches.errands(officer, meeting)) {
            acts.now(
                    Handling.Done.class,
                    () -> dispatches.settle(officer, errand.id(), outcome(errand)));
        }
    }

    private static Outcome outcome(Errand errand) {
        return switch (errand.channel()) {
            case CALL -> Outcome.REACHED;
            case POST -> Outcome.POSTED;
            case RELAY, HAND, EMAIL -> Outcome.HANDED;
        };
    }

    private void remind(Preparing story, Actor officer, MeetingId meeting, ZoneId zone) {
        acts.at(
                story.reminded(),
                zone,
                Mailing.Sent.class,
                () -> invitations.send(officer, meeting, Purpose.REMINDER, 1));
    }

    private Workshop workshop(MeetingId meeting, String pillar) {
        return workshops.of(meeting).stream()
                .filter(one -> one.pillar().equals(pillar))
                .findFirst()
                .orElseThrow();
    }

    private Function<String, WorkshopId> byPillar(MeetingId meeting) {
        var byPillar =
                workshops.of(meeting).stream()
                        .collect(Collectors.toMap(Workshop::pillar, Workshop::id));
        return pillar -> Objects.requireNonNull(byPillar.get(pillar), pillar);
    }
}
