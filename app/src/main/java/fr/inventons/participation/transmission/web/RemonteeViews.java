package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.transmission.Content;
import fr.inventons.participation.transmission.ReadingRoom;
import fr.inventons.participation.transmission.Seat;
import fr.inventons.participation.transmission.SeenTransmission;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.participation.transmission.Visa;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a remontée show. */
@Component
class RemonteeViews {
    private final Transmissions transmissions;
    private final ReadingRoom room;
    private final Territories territories;
    private final RemonteeRefusals refusals;
    private final Messages messages;

    RemonteeViews(
            Transmissions transmissions,
            ReadingRoom room,
            Territories territories,
            RemonteeRefusals refusals,
            Messages messages) {
        this.transmissions = transmissions;
        this.room = room;
        this.territories = territories;
        this.refusals = refusals;
        this.messages = messages;
    }

    RemonteeView view(Actor by, UUID id, Typed typed) {
        var remontee = new TransmissionId(id);
        var seen = transmissions.see(by, remontee).orElseThrow(NotFound::new);
        var one = seen.transmission();
        var read = room.read(by, remontee);
        var content = read.map(ReadingRoom.Read::content);
        var visas = room.visas(by, remontee);
        return new RemonteeView(
                seen,
                title(one),
                status(seen),
                content.map(this::summary).orElseGet(() -> say("status-only")),
                next(one),
                content,
                read.map(ReadingRoom.Read::fingerprint).orElse(""),
                steps(seen, visas),
                visas.stream().filter(Visa::onPaper).toList(),
                room.fingerprints(by, remontee),
                content.map(words -> incomplete(by, one, words)).orElse(List.of()),
                room.available(by, one),
                room.changes(by, remontee),
                room.turnOf(by, one),
                room.seat(by, one).map(Seat::quality).orElse(""),
                typed);
    }

    String title(Transmission one) {
        var name = territories.department(one.department()).map(there -> there.name()).orElse("");
        return one.number()
                .map(number -> say("title-numbered", number, name))
                .orElseGet(() -> say("title", name));
    }

    Status status(SeenTransmission seen) {
        var one = seen.transmission();
        return switch (one.state()) {
            case PREPARED -> new Status(say("status.prepared"), "neutre", "livre");
            case IN_VISA ->
                    new Status(
                            say(
                                    one.turn().filter(Transmission.Step::signs).isPresent()
                                            ? "status.to-sign"
                                            : "status.to-approve"),
                            "attente",
                            "horloge");
            case SIGNED ->
                    new Status(
                            say(
                                    seen.stage() == Stage.PUBLISHED
                                            ? "status.published"
                                            : "status.sent"),
                            "route",
                            "envoi");
            case SENT_UNSIGNED -> new Status(say("status.unsigned"), "attente", "horloge");
        };
    }

    private String summary(Content content) {
        return messages.say(
                "transmission.summary",
                content.items().size(),
                content.meetings().size(),
                content.withheld().size());
    }

    private String next(Transmission one) {
        var zone = refusals.zone(one.department());
        return switch (one.state()) {
            case PREPARED ->
                    one.review()
                            .map(window -> say("next.review", French.day(window.until())))
                            .orElseGet(() -> say("next.prepared"));
            case IN_VISA -> say("next.in-visa", one.turn().orElseThrow().label());
            case SIGNED, SENT_UNSIGNED ->
                    one.acknowledgedAt()
                            .map(at -> say("next.acknowledged", French.day(at, zone)))
                            .orElseGet(() -> say("next.sent"));
        };
    }

    private List<Step> steps(SeenTransmission seen, List<Visa> visas) {
        var one = seen.transmission();
        var zone = refusals.zone(one.department());
        var steps = new ArrayList<Step>();
        for (var visa : visas) {
            steps.add(new Step(French.day(visa.day()), act(visa), detail(visa), true));
        }
        for (int i = one.step(); one.turn().isPresent() && i < one.chain().size(); i++) {
            var step = one.chain().get(i);
            steps.add(
                    new Step(
                            "",
                            say(step.signs() ? "step.to-sign" : "step.to-approve"),
                            step.label(),
                            false));
        }
        one.frozenAt()
                .ifPresent(at ->
                        steps.add(
                                new Step(
                                        French.moment(at, zone),
                                        say("step.frozen", one.number().orElseThrow()),
                                        "",
                                        true)));
        one.acknowledgedAt()
                .ifPresent(at ->
                        steps.add(
                                new Step(
                                        French.day(at, zone), say("step.acknowledged"), "", true)));
        one.visibleFrom()
                .ifPresent(at ->
                        steps.add(
                                new Step(
                                        French.moment(at, zone),
                                        say("step.published"),
                                        "",
                                        seen.stage() == Stage.PUBLISHED)));
        return List.copyOf(steps);
    }

    private String act(Visa visa) {
        var key = "act." + visa.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say(key) + (visa.onPaper() ? " " + say("act.on-paper") : "");
    }

    private String detail(Visa visa) {
        var parts = new ArrayList<String>();
        if (!visa.quality().isEmpty()) {
            parts.add(visa.quality() + ".");
        }
        if (!visa.delegation().isEmpty()) {
            parts.add(say("delegation", visa.delegation()));
        }
        if (visa.substitute()) {
            parts.add(say("substitute"));
        }
        if (!visa.paperName().isEmpty()) {
            parts.add(say("paper-name", visa.paperName()));
        }
        if (visa.onPaper()) {
            parts.add(
                    say(visa.scanKept() ? "scan-kept" : visa.scanSaid() ? "scan-said" : "no-scan"));
        }
        if (!visa.reason().isEmpty()) {
            parts.add(say("reason", visa.reason()));
        }
        return String.join(" ", parts);
    }

    private List<String> incomplete(Actor by, Transmission one, Content content) {
        if (one.frozen()) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        var unreleased = room.unreleased(by, one);
        if (unreleased > 0) {
            missing.add(messages.say("transmission.incomplete.unreleased", unreleased));
        }
        add(
                missing,
                "no-avis",
                content.items().stream().filter(item -> item.avis().isEmpty()).toList());
        add(
                missing,
                "no-finding",
                content.items().stream()
                        .filter(item -> item.finding().isBlank() || item.problem().isBlank())
                        .toList());
        add(
                missing,
                "no-sheet",
                content.items().stream().filter(item -> item.sheet().isEmpty()).toList());
        add(
                missing,
                "not-faithful",
                content.items().stream()
                        .filter(item ->
                                item.rereadings().stream().anyMatch(each -> !each.faithful()))
                        .toList());
        if (!content.reread()) {
            missing.add(say("incomplete.not-reread"));
        }
        return List.copyOf(missing);
    }

    private void add(List<String> missing, String key, List<Content.Item> items) {
        if (!items.isEmpty()) {
            var references = items.stream().map(Content.Item::reference).toList();
            missing.add(
                    messages.say(
                            "transmission.incomplete." + key,
                            items.size(),
                            String.join(", ", references)));
        }
    }

    Optional<Content.Item> item(RemonteeView view, UUID proposal) {
        return view.content().stream()
                .flatMap(content -> content.items().stream())
                .filter(item -> item.id().equals(proposal.toString()))
                .findFirst();
    }

    Optional<Content.Withheld> withheld(RemonteeView view, UUID proposal) {
        return view.content().stream()
                .flatMap(content -> content.withheld().stream())
                .filter(item -> item.id().equals(proposal.toString()))
                .findFirst();
    }

    private String say(String key, Object... args) {
        return messages.say("transmission." + key, args);
    }
}
