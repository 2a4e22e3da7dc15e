package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Part;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in French how a writing ended when it was not kept. */
@Component
class Refusals {
    private final Messages messages;
    private final Territories territories;
    private final Clock clock;

    Refusals(Messages messages, Territories territories, Clock clock) {
        this.messages = messages;
        this.territories = territories;
        this.clock = clock;
    }

    /** What to say, and at which field when it belongs to one. */
    record Said(Optional<Part> field, String sentence) {}

    /**
     * The sentence of a refusal; empty when it was kept.
     *
     * @throws NotFound for a thing this reader may not know of
     * @throws Forbidden for somebody who may read and not write
     */
    Optional<Said> said(Writing ended, ZoneId zone) {
        return switch (ended) {
            case Writing.Written(var proposal) -> Optional.empty();
            case Writing.Unknown() -> throw new NotFound();
            case Writing.NotAllowed() ->
                    throw new Forbidden(messages.say("proposal.only-its-table"));
            case Writing.WorkshopNotOpen(var since) ->
                    whole(
                            since.map(at ->
                                            messages.say(
                                                    "proposal.workshop-closed", hour(at, zone)))
                                    .orElseGet(() -> messages.say("proposal.workshop-not-open")));
            case Writing.NotNow(var stage) ->
                    whole(
                            messages.say(
                                    "proposal.not-now." + stage.name().toLowerCase(Locale.ROOT)));
            case Writing.NothingTyped() ->
                    Optional.of(
                            new Said(
                                    Optional.of(Part.TEXT),
                                    messages.say("proposal.nothing-typed")));
            case Writing.TooLong(var part, int length, int limit) ->
                    Optional.of(
                            new Said(
                                    Optional.of(part),
                                    messages.say(
                                            "proposal.too-long", length, limit, length - limit)));
            case Writing.WrittenMeanwhile(var theirs) ->
                    whole(messages.say("proposal.written-meanwhile"));
        };
    }

    /** « Il manque la proposition. Le reste est bien gardé. », or empty when all is there. */
    String missing(List<Part> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        return messages.say(
                "proposal.missing",
                parts.stream()
                        .map(part -> messages.say("proposal.missing." + part.key()))
                        .collect(Collectors.joining(" et ")));
    }

    ZoneId zone(DepartmentCode department) {
        return territories.department(department).map(there -> there.zone()).orElse(ZoneOffset.UTC);
    }

    /** « 12 h 04 » today, « 14 avril 2018 à 12 h 04 » another day. */
    String hour(Instant at, ZoneId zone) {
        var today = clock.instant().atZone(zone).toLocalDate();
        return at.atZone(zone).toLocalDate().equals(today)
                ? French.hour(at, zone)
                : messages.say("proposal.the-day", French.moment(at, zone));
    }

    private static Optional<Said> whole(String sentence) {
        return Optional.of(new Said(Optional.empty(), sentence));
    }
}
