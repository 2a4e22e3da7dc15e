package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.campaign.LabelScheme.BearerKind;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rules of admissibility, checked on what is written now. No rule is decided by a machine. */
@Component
class Admissibility {
    private final CandidacyReaders readers;
    private final ExaminationStore examinations;
    private final Organisations organisations;
    private final Territories territories;
    private final Messages messages;

    Admissibility(
            CandidacyReaders readers,
            ExaminationStore examinations,
            Organisations organisations,
            Territories territories,
            Messages messages) {
        this.readers = readers;
        this.examinations = examinations;
        this.organisations = organisations;
        this.territories = territories;
        this.messages = messages;
    }

    List<Rule> check(Candidacy file, Answers answers, Action action, Instant now) {
        var scheme = readers.scheme(file);
        var overruled =
                examinations.overrules(file.id()).stream()
                        .collect(Collectors.toMap(Overrule::rule, Function.identity()));
        var rules = new ArrayList<Rule>();
        var carrier = action.bearer().flatMap(organisations::organisation);
        rules.add(call(file, now, overruled));
        rules.add(story(action, overruled));
        scheme.criteria().forEach(criterion -> rules.add(answer(criterion, answers, overruled)));
        if (hosted(scheme, carrier)) {
            rules.add(host(answers, overruled));
        }
        scheme.commitments()
                .forEach(commitment -> rules.add(commitment(commitment, answers, overruled)));
        rules.add(bearer(scheme, action, carrier, overruled));
        rules.add(window(scheme, action, overruled));
        rules.add(territory(file, action, overruled));
        return List.copyOf(rules);
    }

    /** True when the bearer is a body for which another one answers. */
    static boolean hosted(LabelScheme scheme, Optional<Organisation> carrier) {
        return carrier.flatMap(one -> scheme.bearer(one.kind()))
                .filter(BearerKind::needsHost)
                .isPresent();
    }

    private Rule call(Candidacy file, Instant now, Map<String, Overrule> overruled) {
        var call = readers.call(file);
        var zone = readers.zone(readers.track(file), file.department());
        var closed = call.closed(now, zone);
        var opened = call.opened(now, zone);
        var reason =
                closed
                        ? say(
                                "call.closed",
                                call.label(),
                                French.moment(call.closesAt(zone).orElseThrow(), zone))
                        : !opened
                                ? say(
                                        "call.not-yet",
                                        call.label(),
                                        French.day(call.opens().orElseThrow()))
                                : call.closesAt(zone)
                                        .map(end ->
                                                say(
                                                        "call.until",
                                                        call.label(),
                                                        French.moment(end, zone)))
                                        .orElseGet(() -> say("call.rolling", call.label()));
        return rule("call", Rule.Kind.CALL, opened && !closed, reason, overruled);
    }

    private Rule story(Action action, Map<String, Overrule> overruled) {
        var missing = new ArrayList<String>();
        if (action.story().title().isBlank()) {
            missing.add(say("story.of-title"));
        }
        if (action.story().summary().isBlank()) {
            missing.add(say("story.of-summary"));
        }
        if (action.story().told().isBlank()) {
            missing.add(say("story.of-told"));
        }
        var reason =
                missing.isEmpty()
                        ? say("story.met")
                        : say("story.unmet", String.join(", ", missing));
        return rule("story", Rule.Kind.FILE, missing.isEmpty(), reason, overruled);
    }

    private Rule answer(
            LabelScheme.Criterion criterion, Answers answers, Map<String, Overrule> overruled) {
        var met = !answers.text(criterion.id()).isEmpty();
        var id = Rule.ANSWER + criterion.id();
        return new Rule(
                id,
                Rule.Kind.FILE,
                met,
                criterion.label(),
                say(met ? "answered.met" : "answered.unmet"),
                Optional.ofNullable(overruled.get(id)));
    }

    private Rule host(Answers answers, Map<String, Overrule> overruled) {
        var met = !answers.host().isEmpty() && !answers.responsible().isEmpty();
        return rule("host", Rule.Kind.FILE, met, say(met ? "host.met" : "host.unmet"), overruled);
    }

    private Rule commitment(
            LabelScheme.Commitment commitment, Answers answers, Map<String, Overrule> overruled) {
        var met = answers.commitments().contains(commitment.id());
        var id = Rule.COMMITMENT + commitment.id();
        return new Rule(
                id,
                Rule.Kind.FILE,
                met,
                commitment.label(),
                say(met ? "commitment.met" : "commitment.unmet"),
                Optional.ofNullable(overruled.get(id)));
    }

    private Rule bearer(
            LabelScheme scheme,
            Action action,
            Optional<Organisation> carrier,
            Map<String, Overrule> overruled) {
        if (carrier.isEmpty()) {
            var named = !action.bearerName().isBlank();
            return rule(
                    "bearer",
                    named ? Rule.Kind.ELIGIBILITY : Rule.Kind.FILE,
                    false,
                    named ? say("bearer.unknown", action.bearerName()) : say("bearer.nobody"),
                    overruled);
        }
        var kind = scheme.bearer(carrier.get().kind());
        var reason =
                kind.map(some -> say("bearer.met", carrier.get().name(), some.label()))
                        .orElseGet(() -> say("bearer.unmet", carrier.get().name()));
        return rule("bearer", Rule.Kind.ELIGIBILITY, kind.isPresent(), reason, overruled);
    }

    private Rule window(LabelScheme scheme, Action action, Map<String, Overrule> overruled) {
        var from = action.from().or(action::until);
        var until = action.until().or(action::from);
        var first = French.day(scheme.windowFrom());
        var last = French.day(scheme.windowUntil());
        if (from.isEmpty()) {
            return rule(
                    "window", Rule.Kind.FILE, false, say("window.no-day", first, last), overruled);
        }
        // An action that goes on counts by what takes place in the window.
        var met =
                !from.get().isAfter(scheme.windowUntil())
                        && (action.until().isEmpty()
                                || !until.orElse(LocalDate.MAX).isBefore(scheme.windowFrom()));
        return rule(
                "window",
                Rule.Kind.ELIGIBILITY,
                met,
                say(met ? "window.met" : "window.unmet", first, last),
                overruled);
    }

    private Rule territory(Candidacy file, Action action, Map<String, Overrule> overruled) {
        var national = readers.track(file).national();
        var named = territories.named(action.neighbourhoods());
        var met =
                national
                        ? !named.isEmpty()
                        : named.values().stream()
                                .anyMatch(one -> one.department().equals(file.department()));
        var names =
                named.values().stream()
                        .map(one -> one.usualName())
                        .sorted()
                        .collect(Collectors.joining(", "));
        return rule(
                "territory",
                Rule.Kind.ELIGIBILITY,
                met,
                met ? say("place.met", names) : say("place.unmet"),
                overruled);
    }

    private Rule rule(
            String id,
            Rule.Kind kind,
            boolean met,
            String reason,
            Map<String, Overrule> overruled) {
        return new Rule(
                id, kind, met, say("title." + id), reason, Optional.ofNullable(overruled.get(id)));
    }

    private String say(String key, Object... args) {
        return messages.say("candidacy.rule." + key, args);
    }
}
