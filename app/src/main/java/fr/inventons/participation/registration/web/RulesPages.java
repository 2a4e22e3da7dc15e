package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.Counts;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.registration.Rules;
import fr.inventons.participation.registration.SettingUp;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How many seats there are, for whom some are kept, and whether the public page is open. */
@Controller
class RulesPages {
    private final Registrations registrations;
    private final RegistrationWords words;
    private final Templates templates;

    RulesPages(Registrations registrations, RegistrationWords words, Templates templates) {
        this.registrations = registrations;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/inscriptions/regles")
    ResponseEntity<String> form(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = words.prepared(actor, id);
        return Html.page(
                templates.participationRegistrationRules(
                        frame, view(meeting, kept(meeting), "", "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/regles")
    ResponseEntity<String> write(Frame frame, Actor actor, @PathVariable UUID id, RulesForm form) {
        var meeting = words.prepared(actor, id);
        if (!form.dayReads()) {
            return refused(frame, meeting, form, "jusquau", words.say("rules-day"));
        }
        return switch (registrations.setUp(
                actor, meeting.id(), form.readRevision(), form.rules())) {
            case SettingUp.Done done -> Html.redirect("/rencontres/" + id + "/inscriptions");
            case SettingUp.Stale(var revision, var rules) -> stale(frame, meeting, form, rules);
            case SettingUp.CapacityOutOfRange(var least, var most) ->
                    refused(
                            frame,
                            meeting,
                            form,
                            "capacite",
                            words.say("rules-capacity", least, most));
            case SettingUp.HoursOutOfRange(var least, var most) ->
                    refused(frame, meeting, form, "heures", words.say("rules-hours", least, most));
            case SettingUp.BelowRegistered(var asked, var registered, var offered) ->
                    refused(
                            frame,
                            meeting,
                            form,
                            "capacite",
                            words.say("rules-below", asked, registered, offered));
            case SettingUp.QuotaUnmeetable(var key, var asked, var nearest) ->
                    refused(
                            frame,
                            meeting,
                            form,
                            "reserve-" + key,
                            asked < 0
                                    ? words.say("rules-number")
                                    : words.say(
                                            "rules-quota",
                                            asked,
                                            words.reserve(meeting, key),
                                            nearest));
            case SettingUp.QualityUnknown(var key) ->
                    refused(frame, meeting, form, "", words.say("rules-number"));
            case SettingUp.MeetingClosed(var since) ->
                    refused(frame, meeting, form, "", words.say("shut-over"));
            case SettingUp.Unknown() -> throw new NotFound();
            case SettingUp.NotAllowed() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> stale(
            Frame frame, Meeting meeting, RulesForm form, Rules theirs) {
        var kept =
                theirs.reserved().entrySet().stream()
                        .map(entry ->
                                words.reserve(meeting, entry.getKey())
                                        + words.say("colon")
                                        + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(", "));
        var sentence =
                words.say(
                        "rules-stale",
                        theirs.capacity(),
                        kept.isEmpty() ? words.say("none") : kept,
                        words.say(theirs.open() ? "open" : "not-open"));
        var typed =
                new RulesForm(
                        form.capacite(),
                        form.cles(),
                        form.reserves(),
                        form.publique(),
                        form.jusquau(),
                        form.heures(),
                        String.valueOf(registrations.revision(meeting.id())));
        return Html.refused(
                templates.participationRegistrationRules(
                        frame, view(meeting, typed, "", "", sentence)));
    }

    private ResponseEntity<String> refused(
            Frame frame, Meeting meeting, RulesForm form, String field, String error) {
        return Html.refused(
                templates.participationRegistrationRules(
                        frame, view(meeting, form, field, error, "")));
    }

    private SeatRulesView view(
            Meeting meeting, RulesForm form, String field, String error, String theirs) {
        var counts =
                registrations.counts(Set.of(meeting.id())).getOrDefault(meeting.id(), Counts.NONE);
        return new SeatRulesView(
                meeting.id().value().toString(),
                meeting.title(),
                words.say("taken", counts.taken(), counts.offered()),
                meeting.announcedAt().isPresent(),
                keys(meeting),
                form,
                field,
                error,
                theirs);
    }

    private RulesForm kept(Meeting meeting) {
        return RulesForm.of(
                registrations.rules(meeting.id()),
                registrations.revision(meeting.id()),
                keys(meeting).stream().map(Option::value).toList());
    }

    /** Residents of every kind share one line. */
    private List<Option> keys(Meeting meeting) {
        var keys = new ArrayList<Option>();
        keys.add(new Option(Rules.RESIDENTS, words.reserve(meeting, Rules.RESIDENTS)));
        words.campaign(meeting).qualities().stream()
                .filter(quality -> !quality.resident())
                .forEach(quality -> keys.add(new Option(quality.id(), quality.plural())));
        return keys;
    }
}
