package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.ReleasedStage;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What follows the signature: receipt, publication, the public map. */
@Controller
class SentActs {
    private final Transmissions transmissions;
    private final RemonteePages pages;
    private final RemonteeAnswers answers;
    private final RemonteeViews views;
    private final RemonteeRefusals refusals;
    private final Campaigns campaigns;
    private final Clock clock;

    SentActs(
            Transmissions transmissions,
            RemonteePages pages,
            RemonteeAnswers answers,
            RemonteeViews views,
            RemonteeRefusals refusals,
            Campaigns campaigns,
            Clock clock) {
        this.transmissions = transmissions;
        this.pages = pages;
        this.answers = answers;
        this.views = views;
        this.refusals = refusals;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @For(Role.NATIONAL_ANALYST)
    @PostMapping("/remontees/{id}/accuse")
    ResponseEntity<String> acknowledge(Frame frame, Actor by, @PathVariable UUID id) {
        return answers.page(
                frame,
                by,
                id,
                transmissions.acknowledge(by, new TransmissionId(id)),
                "accuse",
                Map.of());
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/publication")
    ResponseEntity<String> publish(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String embargo,
            @RequestParam(defaultValue = "") String exception) {
        var view = views.view(by, id, Typed.NOTHING);
        var zone = refusals.zone(view.transmission().department());
        Optional<Instant> from;
        try {
            from =
                    embargo.isBlank()
                            ? Optional.empty()
                            : Optional.of(LocalDateTime.parse(embargo).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            var today = LocalDate.ofInstant(clock.instant(), zone);
            return answers.page(
                    frame,
                    by,
                    id,
                    new Progress.WrongDay(today, today.plusYears(1)),
                    "publication",
                    Map.of("embargo", embargo, "exception", exception));
        }
        return answers.page(
                frame,
                by,
                id,
                transmissions.publish(by, new TransmissionId(id), from, exception),
                "publication",
                Map.of("embargo", embargo, "exception", exception));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/etape")
    ResponseEntity<String> release(Actor by, @RequestParam(defaultValue = "") String etape) {
        var department = pages.department(by).orElseThrow(Forbidden::new).code();
        var stage =
                Arrays.stream(ReleasedStage.values())
                        .filter(each -> each.name().equals(etape))
                        .findFirst();
        if (stage.isPresent()) {
            transmissions.releaseStage(by, campaigns.current().id(), department, stage.get());
        }
        return Html.redirect("/remontees");
    }
}
