package fr.inventons.demonstration;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.BodyKind;
import fr.inventons.foundation.identity.BodyRegistration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Naming;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.MeetingProgress;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Tells what happens in one département: its council, its day, what its tables write, what came of
 * it.
 */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class LocalStory {
    private final Campaigns campaigns;
    private final Territories territories;
    private final Bodies bodies;
    private final Meetings meetings;
    private final RoomStory room;
    private final OpinionStory opinions;
    private final ChainStory chain;
    private final Acts acts;

    LocalStory(
            Campaigns campaigns,
            Territories territories,
            Bodies bodies,
            Meetings meetings,
            RoomStory room,
            OpinionStory opinions,
            ChainStory chain,
            Acts acts) {
        this.campaigns = campaigns;
        this.territories = territories;
        this.bodies = bodies;
        this.meetings = meetings;
        this.room = room;
        this.opinions = opinions;
        this.chain = chain;
        this.acts = acts;
    }

    void tell(Story story, Cast cast, String file) {
        var department = new DepartmentCode(story.department());
        var zone = territories.department(department).orElseThrow().zone();
        var officer = cast.officer(department);
        var day = story.meeting();
        var council = council(story, cast, file, officer, department);
        acts.now(
                Naming.Named.class,
                () ->
                        territories.nameUsually(
                                officer,
                                new NeighbourhoodCode(day.neighbourhood()),
                                day.usualName()));
        var meeting =
                acts.at(
                                day.prepared(),
                                zone,
                                Opening.Opened.class,
                                () -> meetings.open(officer, newMeeting(story, department)))
                        .id();
        if (day.announced() != null) {
            acts.at(
                    day.announced(),
                    zone,
                    MeetingProgress.Done.class,
                    () -> meetings.announce(officer, meeting));
        }
        room.prepare(story, cast, file, officer, meeting);
        if (day.begun() == null) {
            return;
        }
        var written = room.play(story, cast, file, officer, meeting, zone);
        if (day.closed() == null) {
            return;
        }
        acts.at(
                day.closed(),
                zone,
                MeetingProgress.Done.class,
                () -> meetings.close(officer, meeting));
        opinions.give(story, cast, council, written, zone);
        chain.play(story, cast, officer, meeting, written, zone);
        opinions.support(story, cast, meeting, officer, written);
    }

    private BodyId council(
            Story story, Cast cast, String file, Actor officer, DepartmentCode department) {
        var told = story.council();
        var codes =
                told.neighbourhoods().stream()
                        .map(NeighbourhoodCode::new)
                        .collect(Collectors.toSet());
        var body =
                acts.now(
                                BodyRegistration.Registered.class,
                                () ->
                                        bodies.register(
                                                officer,
                                                told.name(),
                                                BodyKind.CITIZEN_COUNCIL,
                                                department,
                                                codes))
                        .id();
        cast.personas().stream()
                .filter(persona -> file.equals(persona.where().council()))
                .forEach(persona ->
                        cast.appoint(
                                officer,
                                cast.person(persona.key()),
                                Role.COUNCIL_MEMBER,
                                Scope.body(body)));
        return body;
    }

    private NewMeeting newMeeting(Story story, DepartmentCode department) {
        var day = story.meeting();
        return new NewMeeting(
                campaigns.current().id(),
                department,
                Optional.of(new NeighbourhoodCode(day.neighbourhood())),
                day.title(),
                day.day(),
                LocalTime.parse(day.hour()),
                day.place());
    }
}
