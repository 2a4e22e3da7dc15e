package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.Closing;
import fr.inventons.recognition.jury.CommitteeId;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.Declaring;
import fr.inventons.recognition.jury.Discussing;
import fr.inventons.recognition.jury.Filing;
import fr.inventons.recognition.jury.SeenCommittee;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a committee, and what is done from it: links, files, discussion, minutes. */
@Controller
class CommitteePages {
    private final Committees committees;
    private final CommitteeViews views;
    private final CommitteeWords words;
    private final Templates templates;

    CommitteePages(
            Committees committees,
            CommitteeViews views,
            CommitteeWords words,
            Templates templates) {
        this.committees = committees;
        this.views = views;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.JUROR, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST, Role.LABEL_AUTHORITY})
    @GetMapping("/comites/{id}")
    ResponseEntity<String> committee(Frame frame, Actor by, @PathVariable UUID id) {
        return Html.page(
                templates.recognitionJuryCommittee(
                        frame, views.view(by, see(by, id), Entered.NOTHING)));
    }

    /** Every file of the form is said in one go; what could not be said is shown again. */
    @For(Role.JUROR)
    @PostMapping("/comites/{id}/liens")
    ResponseEntity<String> declare(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        see(by, id);
        var refusal = "";
        for (var name : typed.keySet()) {
            if (!name.startsWith("lien-")) {
                continue;
            }
            var chosen = first(typed, name);
            var file = uuid(name.substring(5));
            if (chosen.isEmpty() || file.isEmpty()) {
                continue;
            }
            var link = link(chosen);
            if (link.isEmpty() && !chosen.equals("aucun")) {
                refusal = words.say("refused.link");
                continue;
            }
            var outcome =
                    committees.declare(
                            by,
                            new CommitteeId(id),
                            new CandidacyId(file.get()),
                            link,
                            first(typed, "mots-" + file.get()));
            var sentence = sentence(outcome);
            if (!sentence.isEmpty()) {
                refusal = sentence;
            }
        }
        return refusal.isEmpty()
                ? Html.redirect("/comites/" + id)
                : refused(frame, by, id, "liens", refusal, typed);
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/{id}/dossiers")
    ResponseEntity<String> addFiles(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        see(by, id);
        var chosen = typed.getOrDefault("dossier", List.of());
        var refusal = chosen.isEmpty() ? words.say("refused.no-file-chosen") : "";
        for (var one : chosen) {
            var file = uuid(one).map(CandidacyId::new);
            if (file.isEmpty()) {
                continue;
            }
            var sentence =
                    switch (committees.addFile(by, new CommitteeId(id), file.get())) {
                        case Filing.Added(int recused) -> "";
                        case Filing.AlreadyThere() -> "";
                        case Filing.Unknown() -> throw new NotFound();
                        case Filing.NotAllowed() -> throw new Forbidden(say("secretary-only"));
                        case Filing.NotReady() -> say("not-ready");
                        case Filing.AtAnotherCommittee() -> say("at-another");
                        case Filing.TooLate() -> say("too-late");
                    };
            if (!sentence.isEmpty()) {
                refusal = sentence;
            }
        }
        return refusal.isEmpty()
                ? Html.redirect("/comites/" + id)
                : refused(frame, by, id, "dossiers", refusal, typed);
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/{id}/discussion")
    ResponseEntity<String> open(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        var seen = see(by, id);
        var present =
                typed.getOrDefault("present", List.of()).stream()
                        .flatMap(one -> uuid(one).stream())
                        .map(PersonId::new)
                        .collect(
                                Collectors.<PersonId, Set<PersonId>>toCollection(
                                        LinkedHashSet::new));
        var outcome =
                committees.openDiscussion(by, new CommitteeId(id), present, first(typed, "raison"));
        return switch (outcome) {
            case Discussing.Opened() -> Html.redirect("/comites/" + id);
            case Discussing.AlreadyOpen() -> Html.redirect("/comites/" + id);
            case Discussing.Unknown() -> throw new NotFound();
            case Discussing.NotAllowed() -> throw new Forbidden(say("secretary-only"));
            case Discussing.NoFile() -> discussion(frame, by, id, say("no-file"), typed);
            case Discussing.NotMember(var person) ->
                    discussion(frame, by, id, say("not-member"), typed);
            case Discussing.QuorumMissing(int there, int quorum) ->
                    discussion(frame, by, id, say("quorum", there, quorum), typed);
            case Discussing.LinksMissing(var files) ->
                    discussion(frame, by, id, say("links-missing", who(seen, files)), typed);
            case Discussing.MarksMissing(var files) ->
                    discussion(frame, by, id, say("marks-missing", who(seen, files)), typed);
            case Discussing.TooLong(int length, int limit) ->
                    discussion(frame, by, id, say("too-long", length, limit), typed);
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/{id}/cloture")
    ResponseEntity<String> close(Frame frame, Actor by, @PathVariable UUID id) {
        var seen = see(by, id);
        return switch (committees.close(by, new CommitteeId(id))) {
            case Closing.Closed(var sha256) -> Html.redirect("/comites/" + id);
            case Closing.AlreadyClosed() -> Html.redirect("/comites/" + id);
            case Closing.Unknown() -> throw new NotFound();
            case Closing.NotAllowed() -> throw new Forbidden(say("secretary-only"));
            case Closing.DiscussionNotOpen() -> closing(frame, by, id, say("not-open"));
            case Closing.AvisMissing(var files) ->
                    closing(frame, by, id, say("avis-missing", titles(seen, files)));
            case Closing.AvisToRenew(var files) ->
                    closing(frame, by, id, say("avis-to-renew", titles(seen, files)));
        };
    }

    /** What a member reads when a declaration was refused; empty when it was kept. */
    String sentence(Declaring outcome) {
        return switch (outcome) {
            case Declaring.Declared(boolean recused, boolean setAside) -> "";
            case Declaring.Unknown() -> throw new NotFound();
            case Declaring.NotAllowed() -> throw new Forbidden(say("not-yours"));
            case Declaring.WordsMissing() -> say("words-missing");
            case Declaring.TooLong(int length, int limit) -> say("too-long", length, limit);
            case Declaring.RecusalStands() -> say("recusal-stands");
            case Declaring.CommitteeClosed() -> say("closed");
        };
    }

    SeenCommittee see(Actor by, UUID id) {
        return committees.see(by, new CommitteeId(id)).orElseThrow(NotFound::new);
    }

    static Optional<Link> link(String chosen) {
        return Arrays.stream(Link.values()).filter(one -> one.name().equals(chosen)).findFirst();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String first(MultiValueMap<String, String> typed, String name) {
        var all = typed.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static String who(SeenCommittee seen, Map<PersonId, Integer> files) {
        return files.entrySet().stream()
                .map(one -> seen.name(one.getKey()) + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String titles(SeenCommittee seen, List<CandidacyId> files) {
        return files.stream()
                .flatMap(file -> seen.file(file).stream())
                .map(file -> file.candidacy().number())
                .collect(Collectors.joining(", "));
    }

    private ResponseEntity<String> discussion(
            Frame frame, Actor by, UUID id, String sentence, MultiValueMap<String, String> typed) {
        return refused(frame, by, id, "discussion", sentence, typed);
    }

    private ResponseEntity<String> closing(Frame frame, Actor by, UUID id, String sentence) {
        return refused(frame, by, id, "cloture", sentence, MultiValueMap.fromMultiValue(Map.of()));
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor by,
            UUID id,
            String form,
            String sentence,
            MultiValueMap<String, String> typed) {
        return Html.refused(
                templates.recognitionJuryCommittee(
                        frame, views.view(by, see(by, id), new Entered(form, sentence, typed))));
    }

    private String say(String key, Object... args) {
        return words.say("refused." + key, args);
    }
}
