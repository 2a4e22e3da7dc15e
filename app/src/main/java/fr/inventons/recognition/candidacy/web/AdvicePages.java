package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.candidacy.Advices;
import fr.inventons.recognition.candidacy.Advising;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CouncilAvis;
import fr.inventons.recognition.candidacy.Opinion;
import fr.inventons.recognition.candidacy.OpinionKind;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving the préfet's opinion, or the avis of a citizen council, on a file. */
@Controller
class AdvicePages {
    private final Advices advices;
    private final AdviceCards cards;
    private final Candidacies candidacies;
    private final CandidacyWords words;
    private final Templates templates;

    AdvicePages(
            Advices advices,
            AdviceCards cards,
            Candidacies candidacies,
            CandidacyWords words,
            Templates templates) {
        this.advices = advices;
        this.cards = cards;
        this.candidacies = candidacies;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.COUNCIL_MEMBER, Role.PROGRAMME_OFFICER})
    @GetMapping("/candidatures/{id}/avis")
    ResponseEntity<String> avisForm(Frame frame, Actor by, @PathVariable UUID id) {
        var seen = seen(by, id);
        var mine = cards.mine(by, seen.candidacy());
        if (mine.isEmpty()) {
            throw new Forbidden(words.say("advice.not-allowed"));
        }
        var only = mine.size() == 1 ? mine.getFirst().id().value().toString() : "";
        return Html.page(page(frame, by, seen, true, AdviceForm.empty(only), "", ""));
    }

    @For({Role.COUNCIL_MEMBER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/avis")
    ResponseEntity<String> avis(Frame frame, Actor by, @PathVariable UUID id, AdviceForm form) {
        var seen = seen(by, id);
        var body = body(form);
        var day = day(form);
        if (cards.mine(by, seen.candidacy()).isEmpty()) {
            throw new Forbidden(words.say("advice.not-allowed"));
        }
        if (body.isEmpty()) {
            return unreadable(frame, by, seen, true, form, "conseil");
        }
        if (day.isEmpty()) {
            return unreadable(frame, by, seen, true, form, "jour");
        }
        if (!form.countable()) {
            return unreadable(frame, by, seen, true, form, "pour");
        }
        if (form.kind().isEmpty()) {
            return unreadable(frame, by, seen, true, form, "avis");
        }
        var given =
                new CouncilAvis.New(
                        body.get(),
                        form.kind().get(),
                        day.get(),
                        AdviceForm.count(form.pour()),
                        AdviceForm.count(form.contre()),
                        AdviceForm.count(form.abstentions()),
                        form.texte(),
                        form.divergente(),
                        form.papier());
        return answer(
                frame, by, seen, true, form, advices.giveAvis(by, new CandidacyId(id), given));
    }

    @For({Role.SIGNATORY, Role.PROGRAMME_OFFICER})
    @GetMapping("/candidatures/{id}/avis-prefecture")
    ResponseEntity<String> opinionForm(Frame frame, Actor by, @PathVariable UUID id) {
        var seen = seen(by, id);
        return Html.page(page(frame, by, seen, false, AdviceForm.empty(""), "", ""));
    }

    @For({Role.SIGNATORY, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/avis-prefecture")
    ResponseEntity<String> opinion(Frame frame, Actor by, @PathVariable UUID id, AdviceForm form) {
        var seen = seen(by, id);
        var day = day(form);
        if (day.isEmpty()) {
            return unreadable(frame, by, seen, false, form, "jour");
        }
        if (form.kind().isEmpty()) {
            return unreadable(frame, by, seen, false, form, "avis");
        }
        var given =
                new Opinion.New(
                        form.kind().get(), form.texte(), form.qualite(), day.get(), form.papier());
        return answer(
                frame, by, seen, false, form, advices.giveOpinion(by, new CandidacyId(id), given));
    }

    private ResponseEntity<String> answer(
            Frame frame,
            Actor by,
            SeenCandidacy seen,
            boolean council,
            AdviceForm form,
            Advising ended) {
        return switch (ended) {
            case Advising.Given(var id) ->
                    Html.redirect(CandidacyViews.path(seen.candidacy().id()) + "#avis");
            case Advising.Unknown() -> throw new NotFound();
            case Advising.NotAllowed() -> throw new Forbidden(words.say("advice.not-allowed"));
            case Advising.NotNow(var state) ->
                    refused(frame, by, seen, council, form, "", words.say("advice.not-now"));
            case Advising.Decided() ->
                    refused(frame, by, seen, council, form, "", words.say("advice.decided"));
            case Advising.BodyElsewhere() ->
                    refused(
                            frame,
                            by,
                            seen,
                            council,
                            form,
                            "conseil",
                            words.say("advice.body-elsewhere"));
            case Advising.WrongDay(var from, var until) ->
                    refused(
                            frame,
                            by,
                            seen,
                            council,
                            form,
                            "jour",
                            words.say("advice.wrong-day", French.day(from), French.day(until)));
            case Advising.NobodyVoted() ->
                    refused(
                            frame,
                            by,
                            seen,
                            council,
                            form,
                            "pour",
                            words.say("advice.nobody-voted"));
            case Advising.Missing(var field) ->
                    refused(
                            frame,
                            by,
                            seen,
                            council,
                            form,
                            name(field),
                            words.say("advice.missing." + field));
            case Advising.TooLong(var field, int length, int limit) ->
                    refused(
                            frame,
                            by,
                            seen,
                            council,
                            form,
                            name(field),
                            words.say("too-long", length, limit, length - limit));
        };
    }

    private ResponseEntity<String> unreadable(
            Frame frame,
            Actor by,
            SeenCandidacy seen,
            boolean council,
            AdviceForm form,
            String field) {
        return refused(
                frame, by, seen, council, form, field, words.say("advice.unreadable." + field));
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor by,
            SeenCandidacy seen,
            boolean council,
            AdviceForm form,
            String field,
            String error) {
        return Html.refused(page(frame, by, seen, council, form, field, error));
    }

    private JteModel page(
            Frame frame,
            Actor by,
            SeenCandidacy seen,
            boolean council,
            AdviceForm form,
            String field,
            String error) {
        var file = seen.candidacy();
        if (!council && !advices.mayGiveOpinion(by, file)) {
            throw new Forbidden(words.say("advice.not-allowed"));
        }
        var mine = council ? cards.mine(by, file) : List.<Body>of();
        var here = Scope.department(file.department());
        var alone =
                council
                        ? mine.stream()
                                .anyMatch(
                                        one -> by.holds(Role.COUNCIL_MEMBER, Scope.body(one.id())))
                        : by.holds(Role.SIGNATORY, here);
        return templates.recognitionCandidacyAdvice(
                frame,
                new AdviceView(
                        CandidacyViews.path(file.id()),
                        file.title(),
                        file.number(),
                        council,
                        !alone,
                        mine.stream()
                                .map(one -> new Option(one.id().value().toString(), one.name()))
                                .toList(),
                        Arrays.stream(OpinionKind.values())
                                .map(kind ->
                                        new Option(
                                                AdviceForm.key(kind), words.say("opinion." + kind)))
                                .toList(),
                        form,
                        field,
                        error));
    }

    private SeenCandidacy seen(Actor by, UUID id) {
        return candidacies.see(by, new CandidacyId(id)).orElseThrow(NotFound::new);
    }

    private static String name(String field) {
        return switch (field) {
            case "text" -> "texte";
            case "quality" -> "qualite";
            case "divergence" -> "divergente";
            default -> "papier";
        };
    }

    private static Optional<BodyId> body(AdviceForm form) {
        return form.conseil().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new BodyId(UUID.fromString(form.conseil())))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(AdviceForm form) {
        try {
            return Optional.of(LocalDate.parse(form.jour().strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
