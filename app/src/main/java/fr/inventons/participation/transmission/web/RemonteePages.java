package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.transmission.ReadingRoom;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The remontées that somebody may know of, and the page of each. */
@Controller
class RemonteePages {
    private final Transmissions transmissions;
    private final ReadingRoom room;
    private final RemonteeViews views;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Templates templates;

    RemonteePages(
            Transmissions transmissions,
            ReadingRoom room,
            RemonteeViews views,
            Meetings meetings,
            Campaigns campaigns,
            Territories territories,
            Templates templates) {
        this.transmissions = transmissions;
        this.room = room;
        this.views = views;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.territories = territories;
        this.templates = templates;
    }

    @Open
    @GetMapping("/remontees")
    ResponseEntity<String> list(Frame frame, Actor by) {
        return Html.page(list(frame, by, Typed.NOTHING));
    }

    JteModel list(Frame frame, Actor by, Typed typed) {
        var campaign = campaigns.current().id();
        var lines =
                transmissions.seen(by, campaign).stream()
                        .map(seen ->
                                new RemonteeLine(
                                        href(by, seen.transmission()),
                                        views.title(seen.transmission()),
                                        views.status(seen)))
                        .toList();
        var mine = department(by);
        var closed =
                mine.map(there -> meetings.of(campaign, there.code())).orElse(List.of()).stream()
                        .filter(each -> each.state() == Meeting.State.CLOSED)
                        .toList();
        return templates.participationTransmissionList(
                frame, lines, mine.map(Department::name).orElse(""), closed, typed);
    }

    /** Whose turn it is goes straight to what is to be read and decided. */
    private String href(Actor by, Transmission one) {
        var page = "/remontees/" + one.id().value();
        return room.turnOf(by, one) ? page + "/signature" : page;
    }

    /** The département whose meetings this person prepares. */
    Optional<Department> department(Actor by) {
        return by.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .map(grant -> grant.scope().key())
                .sorted()
                .findFirst()
                .flatMap(code -> territories.department(new DepartmentCode(code)));
    }

    @Open
    @GetMapping("/remontees/{id}")
    ResponseEntity<String> remontee(Frame frame, Actor by, @PathVariable UUID id) {
        return Html.page(
                templates.participationTransmissionRemontee(
                        frame, views.view(by, id, Typed.NOTHING)));
    }

    @Open
    @GetMapping("/remontees/{id}/propositions/{proposal}")
    ResponseEntity<String> item(
            Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID proposal) {
        return Html.page(item(frame, by, id, proposal, Typed.NOTHING));
    }

    JteModel item(Frame frame, Actor by, UUID id, UUID proposal, Typed typed) {
        var view = views.view(by, id, typed);
        var item = views.item(view, proposal);
        var withheld = views.withheld(view, proposal);
        if (item.isEmpty() && withheld.isEmpty()) {
            throw new NotFound();
        }
        return templates.participationTransmissionItem(
                frame, view, proposal.toString(), item, withheld);
    }
}
