package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.MeetingProgress;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.meeting.Programme;
import fr.inventons.platform.web.Bar;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Task;
import gg.jte.generated.precompiled.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A meeting from its preparation to its closing. */
@Controller
class MeetingPages {
    private final Meetings meetings;
    private final Participants participants;
    private final ParticipantLists lists;
    private final Campaigns campaigns;
    private final List<Programme> programmes;
    private final List<Preparation> preparations;
    private final MeetingWords words;
    private final Templates templates;

    MeetingPages(
            Meetings meetings,
            Participants participants,
            ParticipantLists lists,
            Campaigns campaigns,
            List<Programme> programmes,
            List<Preparation> preparations,
            MeetingWords words,
            Templates templates) {
        this.meetings = meetings;
        this.participants = participants;
        this.lists = lists;
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.preparations = preparations;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres")
    ResponseEntity<String> mine(Frame frame, Actor actor) {
        var campaign = campaigns.current();
        var lines =
                meetings.mine(actor, campaign.id()).stream()
                        .map(meeting ->
                                new OwnMeeting(
                                        meeting.id().value().toString(),
                                        meeting.title(),
                                        words.when(meeting),
                                        words.where(meeting),
                                        words.status(meeting)))
                        .toList();
        return Html.page(
                templates.participationMeetingMine(
                        frame, campaign.title(), lines, actor.holds(Role.PROGRAMME_OFFICER)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}")
    ResponseEntity<String> meeting(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationMeetingMeeting(frame, view(actor, see(actor, id), "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/annonce")
    ResponseEntity<String> announce(Frame frame, Actor actor, @PathVariable UUID id) {
        return answer(frame, actor, id, meetings.announce(actor, new MeetingId(id)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/debut")
    ResponseEntity<String> begin(Frame frame, Actor actor, @PathVariable UUID id) {
        return answer(frame, actor, id, meetings.begin(actor, new MeetingId(id)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/cloture")
    ResponseEntity<String> close(Frame frame, Actor actor, @PathVariable UUID id) {
        return answer(frame, actor, id, meetings.close(actor, new MeetingId(id)));
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor actor, UUID id, MeetingProgress progress) {
        var meeting = see(actor, id);
        var refusal = words.refusal(meeting, progress);
        return refusal.isEmpty()
                ? Html.redirect("/rencontres/" + id)
                : Html.refused(
                        templates.participationMeetingMeeting(
                                frame, view(actor, meeting, refusal)));
    }

    private Meeting see(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    private Optional<Task> first(Actor actor, Meeting meeting, boolean officer) {
        return officer && meeting.state() == Meeting.State.PREPARED && !words.today(meeting)
                ? preparations.stream()
                        .flatMap(part -> part.due(actor, meeting).stream())
                        .min(Comparator.comparing(Preparation.Due::by))
                        .map(Preparation.Due::task)
                : Optional.empty();
    }

    private MeetingView view(Actor actor, Meeting meeting, String refusal) {
        var counts = participants.countsByQuality(meeting.id());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean officer = meetings.prepares(actor, meeting.department());
        var bars =
                campaigns.campaign(meeting.campaign()).orElseThrow().qualities().stream()
                        .map(quality ->
                                new Bar(
                                        quality.plural(),
                                        counts.getOrDefault(quality.id(), 0),
                                        quality.expected(),
                                        quality.resident()))
                        .toList();
        return new MeetingView(
                meeting,
                words.when(meeting),
                words.where(meeting),
                words.status(meeting),
                words.announced(meeting),
                officer,
                words.next(meeting, officer, total),
                first(actor, meeting, officer),
                words.today(meeting),
                refusal,
                programmes.stream().flatMap(part -> part.items(meeting).stream()).toList(),
                programmes.stream().flatMap(part -> part.pages(meeting).stream()).toList(),
                preparations.stream()
                        .flatMap(part -> part.stages(actor, meeting).stream())
                        .sorted(Comparator.comparingInt(Preparation.Stage::order))
                        .toList(),
                total,
                lists.refused(actor, meeting.id()).size(),
                bars);
    }
}
