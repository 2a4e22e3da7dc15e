package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.Department;
import fr.inventons.participation.transmission.Seat;
import fr.inventons.participation.transmission.VisaChains;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands where in the visa chain of a département. */
@Controller
class ChainPages {
    private final VisaChains chains;
    private final RemonteePages pages;
    private final Campaigns campaigns;
    private final Appointments appointments;
    private final People people;
    private final Messages messages;
    private final Templates templates;

    ChainPages(
            VisaChains chains,
            RemonteePages pages,
            Campaigns campaigns,
            Appointments appointments,
            People people,
            Messages messages,
            Templates templates) {
        this.chains = chains;
        this.pages = pages;
        this.campaigns = campaigns;
        this.appointments = appointments;
        this.people = people;
        this.messages = messages;
        this.templates = templates;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/remontees/chaine")
    ResponseEntity<String> chain(Frame frame, Actor by) {
        return Html.page(page(frame, by, Typed.NOTHING));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/chaine")
    ResponseEntity<String> seat(
            Frame frame,
            Actor by,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam(defaultValue = "") String qualite,
            @RequestParam(defaultValue = "") String delegation,
            @RequestParam(defaultValue = "") String suppleance) {
        var department = department(by).code();
        var signatories = appointments.holders(Role.SIGNATORY, Scope.department(department));
        var person =
                signatories.stream()
                        .filter(one -> one.value().toString().equals(personne))
                        .findFirst()
                        .orElseGet(PersonId::random);
        var ended =
                chains.seat(
                        by,
                        campaigns.current().id(),
                        department,
                        etape,
                        person,
                        qualite,
                        delegation,
                        suppleance.equals("oui"));
        var sentence =
                switch (ended) {
                    case VisaChains.Seating.Seated(var seat) -> "";
                    case VisaChains.Seating.NotAllowed() -> throw new Forbidden();
                    case VisaChains.Seating.UnknownStep(var step) -> say("unknown-step");
                    case VisaChains.Seating.QualityMissing() ->
                            messages.say("transmission.refused.quality-missing");
                    case VisaChains.Seating.TooLong(int limit) -> say("too-long", limit);
                    case VisaChains.Seating.NotSignatory() -> say("not-signatory");
                    case VisaChains.Seating.AlreadySeated() -> say("already-seated");
                };
        if (sentence.isEmpty()) {
            return Html.redirect("/remontees/chaine");
        }
        var typed =
                Map.of(
                        "personne", personne,
                        "etape", etape,
                        "qualite", qualite,
                        "delegation", delegation,
                        "suppleance", suppleance);
        return Html.refused(page(frame, by, new Typed("chaine", sentence, typed)));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/chaine/{seat}/fin")
    ResponseEntity<String> unseat(Actor by, @PathVariable UUID seat) {
        if (!chains.unseat(by, campaigns.current().id(), department(by).code(), seat)) {
            throw new NotFound();
        }
        return Html.redirect("/remontees/chaine");
    }

    private JteModel page(Frame frame, Actor by, Typed typed) {
        var department = department(by);
        var campaign = campaigns.current();
        var signatories = appointments.holders(Role.SIGNATORY, Scope.department(department.code()));
        var seats = chains.seats(by, campaign.id(), department.code());
        var known = new HashSet<>(signatories);
        seats.forEach(seat -> known.add(seat.person()));
        var names = people.names(known);
        return templates.participationTransmissionChain(
                frame,
                department.name(),
                campaign.visaChain().stream()
                        .map(step -> new ChainView.Place(step, here(step, seats, names)))
                        .toList(),
                signatories.stream()
                        .map(one -> new Option(one.value().toString(), names.getOrDefault(one, "")))
                        .toList(),
                typed);
    }

    private static List<ChainView.Sitting> here(
            Campaign.VisaStep step, List<Seat> seats, Map<PersonId, String> names) {
        return seats.stream()
                .filter(seat -> seat.step().equals(step.id()))
                .map(seat -> new ChainView.Sitting(seat, names.getOrDefault(seat.person(), "")))
                .toList();
    }

    private Department department(Actor by) {
        return pages.department(by).orElseThrow(Forbidden::new);
    }

    private String say(String key, Object... args) {
        return messages.say("transmission.chain." + key, args);
    }
}
