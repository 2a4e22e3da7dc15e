package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.Answers;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.Moving;
import fr.inventons.recognition.candidacy.Recording;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import fr.inventons.recognition.candidacy.Withdrawing;
import gg.jte.generated.precompiled.Templates;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a file: read, written as typed, moved to another wave, taken back. */
@Controller
class CandidacyPages {
    private final Candidacies candidacies;
    private final CandidacyViews views;
    private final CandidacyWords words;
    private final Templates templates;

    CandidacyPages(
            Candidacies candidacies,
            CandidacyViews views,
            CandidacyWords words,
            Templates templates) {
        this.candidacies = candidacies;
        this.views = views;
        this.words = words;
        this.templates = templates;
    }

    @For({
        Role.BEARER,
        Role.PROGRAMME_OFFICER,
        Role.NATIONAL_ANALYST,
        Role.COUNCIL_MEMBER,
        Role.SIGNATORY,
        Role.LABEL_AUTHORITY
    })
    @GetMapping("/candidatures/{id}")
    ResponseEntity<String> page(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String garde) {
        var seen = seen(by, id);
        var kept =
                switch (garde) {
                    case "oui" -> Entered.kept(words.say("kept"));
                    case "clos" -> Entered.kept(keptAfterTheEnd(seen));
                    default -> Entered.NOTHING;
                };
        return Html.page(
                templates.recognitionCandidacyFile(frame, views.view(frame, by, seen, kept)));
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}")
    ResponseEntity<String> write(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        var seen = seen(by, id);
        var typed = typed(form);
        int revision = revision(form, seen);
        return switch (candidacies.write(by, new CandidacyId(id), revision, typed)) {
            case Recording.Recorded(var file, Optional<Instant> closed) ->
                    Html.redirect(
                            "/candidatures/"
                                    + id
                                    + (closed.isPresent() ? "?garde=clos" : "?garde=oui")
                                    + "#ecrire");
            case Recording.Unknown() -> throw new NotFound();
            case Recording.NotAllowed() -> throw new Forbidden(words.say("not-allowed"));
            case Recording.NoMore(var state) ->
                    refused(
                            frame,
                            by,
                            seen,
                            Entered.refused(
                                    "ecrire", words.say("no-more." + state), typed, revision));
            case Recording.TooLong(var field, int length, int limit) ->
                    refused(
                            frame,
                            by,
                            seen,
                            Entered.refused(
                                    field,
                                    words.say("too-long", length, limit, length - limit),
                                    typed,
                                    revision));
            case Recording.WrittenMeanwhile(var file, var theirs, var fields) ->
                    refused(
                            frame,
                            by,
                            seen,
                            Entered.meanwhile(
                                    words.say("meanwhile", labels(seen, fields)),
                                    typed,
                                    file.revision(),
                                    theirs,
                                    fields));
        };
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/vague")
    ResponseEntity<String> move(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String vague) {
        var seen = seen(by, id);
        return switch (candidacies.move(by, new CandidacyId(id), vague)) {
            case Moving.Moved() -> Html.redirect("/candidatures/" + id);
            case Moving.Unknown() -> throw new NotFound();
            case Moving.NotAllowed() -> throw new Forbidden(words.say("not-allowed"));
            case Moving.NoMore(var state) ->
                    refused(frame, by, seen, "vague", words.say("no-more." + state));
            case Moving.UnknownCall() ->
                    refused(frame, by, seen, "vague", words.say("unknown-call"));
            case Moving.Closed(var since) ->
                    refused(
                            frame,
                            by,
                            seen,
                            "vague",
                            words.say(
                                    "closed", French.moment(since, views.zone(seen.candidacy()))));
        };
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/retrait")
    ResponseEntity<String> withdraw(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String sur) {
        var seen = seen(by, id);
        if (!sur.equals("oui")) {
            return refused(frame, by, seen, "retrait", words.say("withdraw.sure"));
        }
        return switch (candidacies.withdraw(by, new CandidacyId(id), raison)) {
            case Withdrawing.Withdrawn(), Withdrawing.AlreadyWithdrawn() ->
                    Html.redirect("/candidatures/" + id);
            case Withdrawing.Unknown() -> throw new NotFound();
            case Withdrawing.NotAllowed() -> throw new Forbidden(words.say("not-allowed"));
            case Withdrawing.Decided() ->
                    refused(frame, by, seen, "retrait", words.say("withdraw.decided"));
            case Withdrawing.TooLong(int length, int limit) ->
                    refused(
                            frame,
                            by,
                            seen,
                            "retrait",
                            words.say("too-long", length, limit, length - limit));
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, SeenCandidacy seen, String form, String error) {
        return refused(frame, by, seen, Entered.refused(form, error));
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, SeenCandidacy seen, Entered entered) {
        return Html.refused(
                templates.recognitionCandidacyFile(frame, views.view(frame, by, seen, entered)));
    }

    private SeenCandidacy seen(Actor by, UUID id) {
        return candidacies.see(by, new CandidacyId(id)).orElseThrow(NotFound::new);
    }

    private String keptAfterTheEnd(SeenCandidacy seen) {
        var file = seen.candidacy();
        var zone = views.zone(file);
        var end = views.call(file).closesAt(zone).map(at -> French.moment(at, zone)).orElse("");
        return file.version() == 0
                ? words.say("kept.closed", end)
                : words.say("kept.closed-after", end, file.number());
    }

    private String labels(SeenCandidacy seen, Set<String> fields) {
        var scheme = views.scheme(seen.candidacy());
        return fields.stream()
                .map(field ->
                        scheme.criterion(field)
                                .map(one -> one.label())
                                .orElseGet(() -> words.say("field." + field)))
                .collect(Collectors.joining(", "));
    }

    private static Answers typed(MultiValueMap<String, String> form) {
        Map<String, String> texts = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(Entered.FIELD)) {
                texts.put(name.substring(Entered.FIELD.length()), first(form, name));
            }
        });
        var ticked =
                new TreeSet<String>(Optional.ofNullable(form.get("engagement")).orElse(List.of()));
        return new Answers(texts, ticked, first(form, "accueil"), first(form, "responsable"));
    }

    private static int revision(MultiValueMap<String, String> form, SeenCandidacy seen) {
        var typed = first(form, "revision");
        return typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : seen.candidacy().revision();
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
