package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Programme;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the workshops on the page of their meeting. */
@Component
class MeetingProgramme implements Programme {
    private final Workshops workshops;
    private final Seats seats;
    private final Messages messages;

    MeetingProgramme(Workshops workshops, Seats seats, Messages messages) {
        this.workshops = workshops;
        this.seats = seats;
        this.messages = messages;
    }

    @Override
    public List<Item> items(Meeting meeting) {
        var tables = workshops.tables(meeting.id());
        var places = seats.places(meeting.id());
        return workshops.of(meeting.id()).stream()
                .map(workshop -> {
                    var own =
                            tables.stream()
                                    .filter(table -> table.workshop().equals(workshop.id()))
                                    .map(Table::id)
                                    .collect(Collectors.toSet());
                    long seated = places.values().stream().filter(own::contains).count();
                    return new Item(
                            workshop.title(),
                            messages.say("workshop.tables", own.size(), seated),
                            status(workshop),
                            "/ateliers/" + workshop.id().value());
                })
                .toList();
    }

    @Override
    public List<Link> pages(Meeting meeting) {
        var id = meeting.id().value();
        return List.of(
                new Link(
                        messages.say("workshop.page-crew"),
                        "/rencontres/" + id + "/animation",
                        false),
                new Link(
                        messages.say("workshop.page-tickets"),
                        "/rencontres/" + id + "/tickets",
                        false));
    }

    private Status status(Workshop workshop) {
        return switch (workshop.state()) {
            case PREPARED ->
                    new Status(messages.say("workshop.status-prepared"), "neutre", "horloge");
            case OPEN -> new Status(messages.say("workshop.status-open"), "route", "crayon");
            case CLOSED -> new Status(messages.say("workshop.status-closed"), "neutre", "fait");
        };
    }
}
