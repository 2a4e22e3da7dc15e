package fr.inventons.participation.workshop.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.PublicUrl;
import gg.jte.generated.precompiled.Templates;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is printed for a table: its ticket, with the code that opens what it writes. */
@Controller
class TablePaperPages {
    private final Workshops workshops;
    private final Meetings meetings;
    private final WorkshopWords words;
    private final Templates templates;
    private final PublicUrl publicUrl;

    TablePaperPages(
            Workshops workshops,
            Meetings meetings,
            WorkshopWords words,
            Templates templates,
            PublicUrl publicUrl) {
        this.workshops = workshops;
        this.meetings = meetings;
        this.words = words;
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR, Role.RAPPORTEUR})
    @GetMapping("/tables/{id}/ticket")
    ResponseEntity<String> ticket(Frame frame, Actor actor, @PathVariable UUID id) {
        var place = workshops.ticket(actor, new TableId(id)).orElseThrow(NotFound::new);
        return Html.page(templates.participationWorkshopTicket(frame, view(place)));
    }

    /** The tickets of all tables, one sheet each. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/tickets")
    ResponseEntity<String> tickets(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        var tables = workshops.tables(meeting.id());
        var places =
                workshops.tablePlaces(tables.stream().map(Table::id).collect(Collectors.toSet()));
        return Html.page(
                templates.participationWorkshopTickets(
                        frame,
                        meeting.title(),
                        id.toString(),
                        tables.stream()
                                .map(table -> places.get(table.id()))
                                .filter(Objects::nonNull)
                                .map(this::view)
                                .toList()));
    }

    private TicketView view(TablePlace place) {
        var code = Codes.written(place.table().ticketCode());
        var link = publicUrl.of("/ticket/" + code);
        return new TicketView(
                place.table().id().value().toString(),
                place.table().number(),
                place.workshop().title(),
                place.meeting().title(),
                words.when(place.meeting()),
                place.meeting().place(),
                code,
                link,
                QrCode.of(link));
    }
}
