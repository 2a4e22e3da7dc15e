package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.campaign.LabelScheme.Call;
import fr.inventons.foundation.campaign.LabelScheme.Track;
import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.candidacy.Answers;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyPart;
import fr.inventons.recognition.candidacy.CandidacyState;
import fr.inventons.recognition.candidacy.Enclosures;
import fr.inventons.recognition.candidacy.Examinations;
import fr.inventons.recognition.candidacy.FrozenFile;
import fr.inventons.recognition.candidacy.Rule;
import fr.inventons.recognition.candidacy.Ruling;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import fr.inventons.recognition.candidacy.web.CandidacyView.Acts;
import fr.inventons.recognition.candidacy.web.CandidacyView.CriterionField;
import fr.inventons.recognition.candidacy.web.CandidacyView.EnclosureRow;
import fr.inventons.recognition.candidacy.web.CandidacyView.Progress;
import fr.inventons.recognition.candidacy.web.CandidacyView.RuleRow;
import fr.inventons.recognition.candidacy.web.CandidacyView.Told;
import fr.inventons.recognition.candidacy.web.CandidacyView.Writing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a file, for one reader. */
@Component
class CandidacyViews {
    private final Candidacies candidacies;
    private final Examinations examinations;
    private final Enclosures enclosures;
    private final AdviceCards advices;
    private final Actions actions;
    private final Organisations organisations;
    private final Territories territories;
    private final Campaigns campaigns;
    private final CandidacyWords words;
    private final List<CandidacyPart> parts;
    private final Clock clock;

    CandidacyViews(
            Candidacies candidacies,
            Examinations examinations,
            Enclosures enclosures,
            AdviceCards advices,
            Actions actions,
            Organisations organisations,
            Territories territories,
            Campaigns campaigns,
            CandidacyWords words,
            List<CandidacyPart> parts,
            Clock clock) {
        this.candidacies = candidacies;
        this.examinations = examinations;
        this.enclosures = enclosures;
        this.advices = advices;
        this.actions = actions;
        this.organisations = organisations;
        this.territories = territories;
        this.campaigns = campaigns;
        this.words = words;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    LabelScheme scheme(Candidacy file) {
        return campaigns
                .campaign(file.campaign())
                .flatMap(one -> one.label())
                .orElseThrow(NotFound::new);
    }

    Track track(Candidacy file) {
        return scheme(file).track(file.track()).orElseThrow();
    }

    Call call(Candidacy file) {
        return track(file).call(file.call()).orElseThrow();
    }

    ZoneId zone(Candidacy file) {
        return track(file).zone(territories.department(file.department()).orElseThrow().zone());
    }

    CandidacyView view(Frame frame, Actor by, SeenCandidacy seen, Entered entered) {
        var file = seen.candidacy();
        var action = actions.action(file.action()).orElseThrow();
        var reads = seen.sees(Matter.FILE);
        var rules = reads ? rules(file) : List.<Rule>of();
        var frozen = seen.mayWrite() ? Optional.<FrozenFile>empty() : candidacies.file(file.id());
        return new CandidacyView(
                path(file.id()),
                file.title(),
                file.number(),
                status(by, file),
                words.say(
                        "summary",
                        track(file).label(),
                        call(file).label(),
                        territories.department(file.department()).orElseThrow().name()),
                next(seen, rules),
                entered.kept(),
                entered.field(),
                entered.error(),
                "/actions-reperees/" + file.action().value(),
                reads,
                frozen.map(this::told).orElseGet(() -> told(action)),
                writing(seen, action, frozen, entered),
                rules.stream().map(rule -> row(seen, rule)).toList(),
                progress(seen, rules),
                reads ? enclosures(seen, frozen) : List.of(),
                advices.cards(seen),
                acts(by, seen),
                moves(seen),
                examinations
                        .ruling(file.id())
                        .filter(ruling -> !ruling.admissible())
                        .map(Ruling::reasons)
                        .orElse(""),
                parts.stream()
                        .flatMap(part -> part.pieces(by, frame, seen).stream())
                        .sorted(Comparator.comparingInt(CandidacyPart.Piece::order))
                        .map(CandidacyPart.Piece::content)
                        .toList());
    }

    /**
     * The rules on the page: once submitted, the end of the call says nothing more of the file;
     * once examined, only what a person set aside does.
     */
    private List<Rule> rules(Candidacy file) {
        return candidacies.check(file.id()).stream()
                .filter(rule -> file.version() == 0 || rule.kind() != Rule.Kind.CALL)
                .filter(rule -> file.state().writable() || rule.overruled().isPresent())
                .toList();
    }

    static String path(CandidacyId id) {
        return "/candidatures/" + id.value();
    }

    private Status status(Actor by, Candidacy file) {
        return parts.stream()
                .flatMap(part ->
                        Optional.ofNullable(part.statuses(by, Set.of(file.id())).get(file.id()))
                                .stream())
                .findFirst()
                .orElseGet(() -> words.status(file.state()));
    }

    private String next(SeenCandidacy seen, List<Rule> rules) {
        var file = seen.candidacy();
        var zone = zone(file);
        var end = call(file).closesAt(zone);
        var closed = call(file).closed(clock.instant(), zone);
        return switch (file.state()) {
            case DRAFT -> {
                var missing = rules.stream().filter(Rule::holdsSubmission).count();
                yield closed
                        ? words.say("next.closed", French.moment(end.orElseThrow(), zone))
                        : missing > 0
                                ? words.say("next.missing", missing)
                                : end.map(at ->
                                                words.say(
                                                        "next.ready-until",
                                                        French.moment(at, zone)))
                                        .orElseGet(() -> words.say("next.ready"));
            }
            case SUBMITTED ->
                    end.filter(at -> !closed)
                            .map(at -> words.say("next.completed-until", French.moment(at, zone)))
                            .orElseGet(() -> words.say("next.examined", track(file).service()));
            case ADMISSIBLE ->
                    words.say("next.admissible", CandidacyWords.within(track(file).authority()));
            case INADMISSIBLE -> words.say("next.inadmissible");
            case WITHDRAWN -> words.say("next.withdrawn");
        };
    }

    /** What was submitted, for those who do not write it. */
    private Told told(FrozenFile file) {
        return new Told(
                file.story().summary(),
                file.bearer().name(),
                file.neighbourhoods().stream()
                        .map(FrozenFile.Place::name)
                        .collect(Collectors.joining(", ")),
                days(day(file.from()), day(file.until())));
    }

    private static Optional<LocalDate> day(String frozen) {
        return frozen.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(frozen));
    }

    private String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        var from = first.map(French::day);
        var until = last.map(French::day);
        return from.isPresent() && until.isPresent()
                ? words.say("days.between", from.get(), until.get())
                : from.map(day -> words.say("days.from", day))
                        .or(() -> until.map(day -> words.say("days.until", day)))
                        .orElse("");
    }

    private Told told(Action action) {
        var bearer =
                action.bearer()
                        .flatMap(organisations::organisation)
                        .map(Organisation::name)
                        .orElse(action.bearerName());
        var places =
                territories.named(action.neighbourhoods()).values().stream()
                        .map(one -> one.usualName())
                        .sorted()
                        .collect(Collectors.joining(", "));
        return new Told(
                action.story().summary(), bearer, places, days(action.from(), action.until()));
    }

    private Writing writing(
            SeenCandidacy seen, Action action, Optional<FrozenFile> frozen, Entered entered) {
        var file = seen.candidacy();
        var scheme = scheme(file);
        var kept =
                frozen.map(CandidacyViews::answers)
                        .orElseGet(() ->
                                seen.sees(Matter.FILE)
                                        ? candidacies.answers(file.id())
                                        : Answers.NONE);
        var shown = entered.answers().orElse(kept);
        return new Writing(
                seen.mayWrite(),
                entered.answers().isPresent() ? entered.revision() : file.revision(),
                scheme.criteria().stream()
                        .map(one ->
                                new CriterionField(
                                        Entered.FIELD + one.id(),
                                        one.label(),
                                        one.question(),
                                        shown.text(one.id()),
                                        entered.errorOf(one.id()),
                                        entered.theirs(one.id())))
                        .toList(),
                scheme.commitments().stream()
                        .map(one -> new Option(one.id(), one.label()))
                        .toList(),
                shown.commitments(),
                action.bearer()
                        .flatMap(organisations::organisation)
                        .flatMap(one -> scheme.bearer(one.kind()))
                        .filter(LabelScheme.BearerKind::needsHost)
                        .isPresent(),
                shown.host(),
                shown.responsible());
    }

    private static Answers answers(FrozenFile file) {
        return new Answers(
                file.answers().stream()
                        .collect(
                                Collectors.toMap(
                                        FrozenFile.Answered::criterion, FrozenFile.Answered::text)),
                Set.of(),
                file.bearer().host(),
                file.bearer().responsible());
    }

    private RuleRow row(SeenCandidacy seen, Rule rule) {
        return new RuleRow(
                rule.id(),
                rule.title(),
                words.status(rule),
                rule.reason(),
                rule.overruled().map(one -> one.reason()).orElse(""),
                seen.mayExamine() && seen.candidacy().state().writable() && rule.mayBeOverruled(),
                !rule.met() || examines(seen));
    }

    /** Who examines reads every rule with its reason. */
    private static boolean examines(SeenCandidacy seen) {
        return seen.mayExamine() && seen.candidacy().state() == CandidacyState.SUBMITTED;
    }

    private Progress progress(SeenCandidacy seen, List<Rule> rules) {
        var asked = rules.stream().filter(rule -> rule.kind() == Rule.Kind.FILE).toList();
        var met = asked.stream().filter(Rule::settled).count();
        return new Progress(
                words.say("progress", met, asked.size()),
                rules.stream().noneMatch(Rule::holdsSubmission),
                examines(seen)
                        ? ""
                        : rules.stream()
                                .filter(Rule::met)
                                .map(Rule::title)
                                .map(title -> title.replaceFirst("\\.$", ""))
                                .collect(Collectors.joining("\u00a0; ")));
    }

    private List<EnclosureRow> enclosures(SeenCandidacy seen, Optional<FrozenFile> frozen) {
        var base = path(seen.candidacy().id()) + "/pieces/";
        if (frozen.isPresent()) {
            return frozen.get().attachments().stream()
                    .map(one ->
                            new EnclosureRow(
                                    one.name(), words.size(one.size()), base + one.id(), ""))
                    .toList();
        }
        return enclosures.of(seen.candidacy().id()).stream()
                .map(one ->
                        new EnclosureRow(
                                one.name(),
                                words.size(one.size()),
                                base + one.id(),
                                seen.mayWrite() ? base + one.id() + "/retrait" : ""))
                .toList();
    }

    private Acts acts(Actor by, SeenCandidacy seen) {
        var file = seen.candidacy();
        var limit = scheme(file).maximumAttachments();
        return new Acts(
                seen.mayWrite(),
                seen.mayWrite() || mayWithdraw(by, file),
                examines(seen),
                advices.mayGiveOpinion(by, file),
                advices.mayGiveAvis(by, file),
                file.version() > 0 && seen.sees(Matter.FILE),
                seen.mayWrite(),
                words.say("attach.limit", limit));
    }

    /** An admissible file is written no more, and may still be taken back. */
    private boolean mayWithdraw(Actor by, Candidacy file) {
        return file.state() == CandidacyState.ADMISSIBLE
                && actions.action(file.action())
                        .filter(one -> actions.mayWrite(by, one))
                        .isPresent();
    }

    private List<Option> moves(SeenCandidacy seen) {
        var file = seen.candidacy();
        if (!seen.mayWrite() || file.state() != CandidacyState.DRAFT) {
            return List.of();
        }
        var now = clock.instant();
        return track(file).calls().stream()
                .filter(one -> !one.id().equals(file.call()) && !one.closed(now, zone(file)))
                .map(one -> new Option(one.id(), one.label()))
                .toList();
    }
}
