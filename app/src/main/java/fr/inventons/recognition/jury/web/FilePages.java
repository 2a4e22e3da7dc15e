package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.Advising;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.jury.CommitteeId;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.SeenCommittee;
import fr.inventons.recognition.jury.SeenFile;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A file of a committee: read, marked alone, then discussed. */
@Controller
class FilePages {
    private final Committees committees;
    private final CommitteePages pages;
    private final FileViews views;
    private final MarkingWords sentences;
    private final CommitteeWords words;
    private final Templates templates;

    FilePages(
            Committees committees,
            CommitteePages pages,
            FileViews views,
            MarkingWords sentences,
            CommitteeWords words,
            Templates templates) {
        this.committees = committees;
        this.pages = pages;
        this.views = views;
        this.sentences = sentences;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.JUROR, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @GetMapping("/comites/{id}/dossiers/{file}")
    ResponseEntity<String> file(
            Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID file) {
        return page(frame, by, id, file, 200, Entered.NOTHING, Optional.empty(), "");
    }

    @For(Role.JUROR)
    @PostMapping("/comites/{id}/dossiers/{file}/lien")
    ResponseEntity<String> declare(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> typed) {
        see(by, id, file);
        var chosen = CommitteePages.first(typed, "lien");
        var link = CommitteePages.link(chosen);
        var refusal =
                link.isEmpty() && !chosen.equals("aucun")
                        ? words.say("refused.link")
                        : pages.sentence(
                                committees.declare(
                                        by,
                                        new CommitteeId(id),
                                        new CandidacyId(file),
                                        link,
                                        CommitteePages.first(typed, "mots")));
        return refusal.isEmpty()
                ? Html.redirect("/comites/" + id + "/dossiers/" + file)
                : page(
                        frame,
                        by,
                        id,
                        file,
                        422,
                        new Entered("lien", refusal, typed),
                        Optional.empty(),
                        "");
    }

    /** Two buttons: kept as typed, or given for good. */
    @For(Role.JUROR)
    @PostMapping("/comites/{id}/dossiers/{file}/notes")
    ResponseEntity<String> mark(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> typed) {
        var seen = pages.see(by, id);
        see(by, id, file);
        var form = MarksForm.read(seen.scheme(), typed);
        var committee = new CommitteeId(id);
        var candidacy = new CandidacyId(file);
        var outcome =
                CommitteePages.first(typed, "acte").equals("remettre")
                        ? committees.submit(by, committee, candidacy, form.revision(), form.read())
                        : committees.score(by, committee, candidacy, form.revision(), form.read());
        var said = sentences.of(seen.scheme(), outcome);
        if (said.sentence().isEmpty()) {
            return Html.redirect("/comites/" + id + "/dossiers/" + file + "#notes");
        }
        var again = form.at(said.revision().orElse(currentRevision(by, id, file)));
        return page(
                frame,
                by,
                id,
                file,
                422,
                new Entered("notes", said.sentence(), typed),
                Optional.of(again),
                said.criterion());
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/{id}/dossiers/{file}/avis")
    ResponseEntity<String> advise(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> typed) {
        see(by, id, file);
        var kind =
                Arrays.stream(AvisKind.values())
                        .filter(one -> one.key().equals(CommitteePages.first(typed, "avis")))
                        .findFirst();
        var refusal =
                kind.isEmpty()
                        ? say("choose-avis")
                        : sentence(
                                committees.avis(
                                        by,
                                        new CommitteeId(id),
                                        new CandidacyId(file),
                                        kind.get(),
                                        CommitteePages.first(typed, "motifs")
                                                .replace("\r\n", "\n")));
        return refusal.isEmpty()
                ? Html.redirect("/comites/" + id + "#dossiers")
                : page(
                        frame,
                        by,
                        id,
                        file,
                        422,
                        new Entered("avis", refusal, typed),
                        Optional.empty(),
                        "");
    }

    private String sentence(Advising outcome) {
        return switch (outcome) {
            case Advising.Given(var avis) -> "";
            case Advising.Unknown() -> throw new NotFound();
            case Advising.NotAllowed() -> throw new Forbidden(say("secretary-only"));
            case Advising.DiscussionNotOpen() -> say("not-open");
            case Advising.CommitteeClosed() -> say("closed");
            case Advising.ReasonsMissing() -> say("reasons-missing");
            case Advising.TooLong(int length, int limit) -> say("too-long", length, limit);
            case Advising.QuorumMissing(int there, int quorum) -> say("file-quorum", there, quorum);
            case Advising.FileWithdrawn() -> say("withdrawn");
        };
    }

    private ResponseEntity<String> page(
            Frame frame,
            Actor by,
            UUID id,
            UUID file,
            int status,
            Entered entered,
            Optional<MarksForm> form,
            String wrong) {
        var seen = pages.see(by, id);
        return Html.page(
                status,
                templates.recognitionJuryFile(
                        frame, views.view(by, seen, see(by, id, file), entered, form, wrong)));
    }

    private int currentRevision(Actor by, UUID id, UUID file) {
        return see(by, id, file).own().map(one -> one.revision()).orElse(0);
    }

    private SeenFile see(Actor by, UUID id, UUID file) {
        var seen = pages.see(by, id);
        if (seen.as() == SeenCommittee.Seen.AUTHORITY) {
            throw new NotFound();
        }
        return seen.file(new CandidacyId(file)).orElseThrow(NotFound::new);
    }

    private String say(String key, Object... args) {
        return words.say("refused." + key, args);
    }
}
