package fr.inventons.participation.planning.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.Item;
import fr.inventons.participation.planning.ItemKind;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.Room;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme of a day on paper: for the wall, the letter and the press. */
@Controller
class ProgrammePages {
    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Meetings meetings;
    private final Plans plans;
    private final Workshops workshops;
    private final Campaigns campaigns;
    private final Paper paper;
    private final PlanWords words;
    private final Clock clock;

    ProgrammePages(
            Meetings meetings,
            Plans plans,
            Workshops workshops,
            Campaigns campaigns,
            Paper paper,
            PlanWords words,
            Clock clock) {
        this.meetings = meetings;
        this.plans = plans;
        this.workshops = workshops;
        this.campaigns = campaigns;
        this.paper = paper;
        this.words = words;
        this.clock = clock;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/programme.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        return file("programme.pdf", MediaType.APPLICATION_PDF, paper.pdf(document(actor, id)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/programme.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
        return file("programme.docx", DOCX, paper.docx(document(actor, id)));
    }

    private Document document(Actor actor, UUID id) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        var plan = plans.plan(meeting.id());
        var campaign = campaigns.campaign(meeting.campaign()).orElseThrow();
        var blocks = new ArrayList<Document.Block>();
        blocks.add(
                new Document.Table(
                        words.say("paper.moments"),
                        List.of(
                                words.say("paper.hour"),
                                words.say("paper.moment"),
                                words.say("paper.where")),
                        plan.programme().stream().map(item -> row(plan, item)).toList()));
        blocks.add(new Document.Heading(2, words.say("paper.workshops")));
        blocks.add(
                new Document.Table(
                        words.say("paper.workshops-caption"),
                        List.of(
                                words.say("paper.workshop"),
                                words.say("paper.room"),
                                words.say("paper.offers")),
                        workshops.of(meeting.id()).stream()
                                .map(one ->
                                        List.of(
                                                one.title(),
                                                plan.roomOf(one.id())
                                                        .map(Room::name)
                                                        .orElse(words.say("paper.on-the-door")),
                                                words.spoken(plan.setting(one.id()))))
                                .toList()));
        if (!plan.rooms().isEmpty()) {
            blocks.add(new Document.Heading(2, words.say("paper.rooms")));
            blocks.add(
                    new Document.Table(
                            words.say("paper.rooms-caption"),
                            List.of(words.say("paper.room"), words.say("paper.there")),
                            plan.rooms().stream()
                                    .map(room -> List.of(room.name(), words.room(room)))
                                    .toList()));
        }
        blocks.add(new Document.Note(words.say("paper.note")));
        return new Document(
                metadata(meeting, campaign),
                campaign.title(),
                words.say("paper.summary", words.when(meeting), meeting.place()),
                blocks);
    }

    private List<String> row(DayPlan plan, Item item) {
        var where =
                item.kind() == ItemKind.WORKSHOPS
                        ? words.say("paper.in-workshops")
                        : item.room().flatMap(plan::room).map(Room::name).orElse("");
        return List.of(
                words.say(
                        "paper.from-to", French.hour(item.startsAt()), French.hour(item.endsAt())),
                item.kind() == ItemKind.WORKSHOPS && plan.rounds() > 1
                        ? words.say("paper.round", item.title(), item.round())
                        : item.title(),
                where.isEmpty() ? words.say("paper.same-place") : where);
    }

    private Metadata metadata(Meeting meeting, Campaign campaign) {
        return new Metadata(
                words.say("paper.title", meeting.title()),
                words.say("paper.subject", meeting.title(), French.day(meeting.day())),
                words.say("paper.author", words.department(meeting.department())),
                campaign.title(),
                clock.instant());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
