package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyLists;
import fr.inventons.recognition.candidacy.CandidacyPart;
import fr.inventons.recognition.candidacy.Opening;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files that somebody may see; opening one on an action. */
@Controller
class CandidacyListPages {
    private static final String BETWEEN = "/";

    private final Candidacies candidacies;
    private final CandidacyLists lists;
    private final Actions actions;
    private final Campaigns campaigns;
    private final Territories territories;
    private final CandidacyViews views;
    private final CandidacyWords words;
    private final List<CandidacyPart> parts;
    private final Templates templates;
    private final Clock clock;

    CandidacyListPages(
            Candidacies candidacies,
            CandidacyLists lists,
            Actions actions,
            Campaigns campaigns,
            Territories territories,
            CandidacyViews views,
            CandidacyWords words,
            List<CandidacyPart> parts,
            Templates templates,
            Clock clock) {
        this.candidacies = candidacies;
        this.lists = lists;
        this.actions = actions;
        this.campaigns = campaigns;
        this.territories = territories;
        this.views = views;
        this.words = words;
        this.parts = List.copyOf(parts);
        this.templates = templates;
        this.clock = clock;
    }

    @For({
        Role.BEARER,
        Role.PROGRAMME_OFFICER,
        Role.NATIONAL_ANALYST,
        Role.COUNCIL_MEMBER,
        Role.SIGNATORY,
        Role.LABEL_AUTHORITY
    })
    @GetMapping("/candidatures")
    ResponseEntity<String> list(
            Frame frame, Actor by, @RequestParam(defaultValue = "") String apres) {
        var listing = lists.list(by, id(apres).map(CandidacyId::new));
        var ids = listing.files().stream().map(Candidacy::id).collect(Collectors.toSet());
        var statuses = new HashMap<CandidacyId, Status>();
        parts.forEach(part -> statuses.putAll(part.statuses(by, ids)));
        var rows =
                listing.files().stream()
                        .map(file ->
                                new CandidacyRow(
                                        CandidacyViews.path(file.id()),
                                        file.title(),
                                        file.number(),
                                        views.track(file).label(),
                                        territories
                                                .department(file.department())
                                                .orElseThrow()
                                                .name(),
                                        Optional.ofNullable(statuses.get(file.id()))
                                                .orElseGet(() -> words.status(file.state()))))
                        .toList();
        return Html.page(
                templates.recognitionCandidacyList(
                        frame,
                        new CandidaciesView(
                                rows,
                                apres.isEmpty() ? begin(by) : List.of(),
                                listing.next()
                                        .map(one -> "/candidatures?apres=" + one.value())
                                        .orElse(""))));
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @GetMapping("/candidatures/nouvelle")
    ResponseEntity<String> form(
            Frame frame, Actor by, @RequestParam(defaultValue = "") String action) {
        return Html.page(page(frame, writable(by, action), "", ""));
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/nouvelle")
    ResponseEntity<String> open(
            Frame frame,
            Actor by,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String voie) {
        var told = writable(by, action);
        int cut = voie.indexOf(BETWEEN);
        if (cut < 0) {
            return Html.refused(page(frame, told, voie, words.say("open.choose")));
        }
        var track = voie.substring(0, cut);
        var call = voie.substring(cut + 1);
        return switch (candidacies.open(by, told.id(), track, call)) {
            case Opening.Opened(var id) -> Html.redirect(CandidacyViews.path(id));
            case Opening.AlreadyOpen(var id) -> Html.redirect(CandidacyViews.path(id));
            case Opening.Unknown() -> throw new NotFound();
            case Opening.NotAllowed() -> throw new Forbidden(words.say("not-allowed"));
            case Opening.NoLabel() ->
                    Html.refused(page(frame, told, voie, words.say("open.no-label")));
            case Opening.UnknownCall() ->
                    Html.refused(page(frame, told, voie, words.say("open.choose")));
            case Opening.Closed(var since) ->
                    Html.refused(
                            page(
                                    frame,
                                    told,
                                    voie,
                                    words.say(
                                            "closed",
                                            French.moment(
                                                    since,
                                                    territories
                                                            .department(told.department())
                                                            .orElseThrow()
                                                            .zone()))));
        };
    }

    private JteModel page(Frame frame, Action action, String chosen, String error) {
        return templates.recognitionCandidacyOpening(
                frame,
                action.story().title(),
                action.id().value().toString(),
                options(action),
                chosen,
                error);
    }

    private List<Option> options(Action action) {
        var scheme = campaigns.campaign(action.campaign()).flatMap(one -> one.label());
        var options = new ArrayList<Option>();
        var now = clock.instant();
        var there = territories.department(action.department()).orElseThrow().zone();
        for (var track : scheme.map(LabelScheme::tracks).orElse(List.of())) {
            for (var call : track.calls()) {
                if (!call.closed(now, track.zone(there))) {
                    var until =
                            call.closesAt(track.zone(there))
                                    .map(end ->
                                            words.say(
                                                    "open.until",
                                                    French.moment(end, track.zone(there))))
                                    .orElse("");
                    options.add(
                            new Option(
                                    track.id() + BETWEEN + call.id(),
                                    words.say("open.option", track.label(), call.label(), until)));
                }
            }
        }
        return options;
    }

    private Action writable(Actor by, String action) {
        var told =
                id(action)
                        .flatMap(one -> actions.see(by, new ActionId(one)))
                        .orElseThrow(NotFound::new);
        if (!actions.mayWrite(by, told)) {
            throw new Forbidden(words.say("not-allowed"));
        }
        return told;
    }

    /** Actions of this person that have no file yet. */
    private List<Link> begin(Actor by) {
        var mine = actions.mine(by);
        var filed =
                candidacies
                        .ofActions(mine.stream().map(Action::id).collect(Collectors.toSet()))
                        .stream()
                        .map(Candidacy::action)
                        .collect(Collectors.toSet());
        return mine.stream()
                .filter(action -> !filed.contains(action.id()))
                .map(action ->
                        new Link(
                                action.story().title(),
                                "/candidatures/nouvelle?action=" + action.id().value(),
                                false))
                .toList();
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
