package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.Committee;
import fr.inventons.recognition.jury.CommitteeId;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.SeenCommittee;
import fr.inventons.recognition.jury.Stand;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretary keys what a member wrote on paper: a declaration, then a grid. */
@Controller
class KeyingPages {
    private final Committees committees;
    private final CommitteePages pages;
    private final FileViews views;
    private final MarkingWords sentences;
    private final CommitteeWords words;
    private final Templates templates;

    KeyingPages(
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

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @GetMapping("/comites/{id}/dossiers/{file}/papier/{member}")
    ResponseEntity<String> form(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @PathVariable UUID member) {
        return page(
                frame,
                by,
                id,
                file,
                member,
                200,
                Entered.NOTHING,
                MarksForm.of(Optional.empty()),
                "");
    }

    /** What she declared; a recusal is lifted here too, with the reason in words. */
    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/{id}/dossiers/{file}/papier/{member}/lien")
    ResponseEntity<String> declare(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @PathVariable UUID member,
            @RequestParam MultiValueMap<String, String> typed) {
        see(by, id, file, member);
        var chosen = CommitteePages.first(typed, "lien");
        var link = CommitteePages.link(chosen);
        var refusal =
                link.isEmpty() && !chosen.equals("aucun")
                        ? words.say("refused.link")
                        : pages.sentence(
                                committees.declareFromPaper(
                                        by,
                                        new CommitteeId(id),
                                        new PersonId(member),
                                        new CandidacyId(file),
                                        link,
                                        CommitteePages.first(typed, "mots")));
        return refusal.isEmpty()
                ? Html.redirect("/comites/" + id + "/dossiers/" + file + "/papier/" + member)
                : page(
                        frame,
                        by,
                        id,
                        file,
                        member,
                        422,
                        new Entered("lien", refusal, typed),
                        MarksForm.of(Optional.empty()),
                        "");
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @PostMapping("/comites/{id}/dossiers/{file}/papier/{member}")
    ResponseEntity<String> key(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @PathVariable UUID member,
            @RequestParam MultiValueMap<String, String> typed) {
        var seen = see(by, id, file, member);
        var form = MarksForm.read(seen.scheme(), typed);
        var said =
                sentences.of(
                        seen.scheme(),
                        committees.keyFromPaper(
                                by,
                                new CommitteeId(id),
                                new PersonId(member),
                                new CandidacyId(file),
                                CommitteePages.first(typed, "papier"),
                                form.read()));
        return said.sentence().isEmpty()
                ? Html.redirect("/comites/" + id + "/dossiers/" + file)
                : page(
                        frame,
                        by,
                        id,
                        file,
                        member,
                        422,
                        new Entered("notes", said.sentence(), typed),
                        form,
                        said.criterion());
    }

    private ResponseEntity<String> page(
            Frame frame,
            Actor by,
            UUID id,
            UUID file,
            UUID member,
            int status,
            Entered entered,
            MarksForm form,
            String wrong) {
        var seen = see(by, id, file, member);
        var here = seen.file(new CandidacyId(file)).orElseThrow();
        var person = new PersonId(member);
        return Html.page(
                status,
                templates.recognitionJuryKeying(
                        frame,
                        new KeyingView(
                                id.toString(),
                                seen.committee().title(),
                                file.toString(),
                                here.candidacy().number(),
                                here.candidacy().title(),
                                member.toString(),
                                seen.name(person),
                                words.stand(here.stands().getOrDefault(person, Stand.UNDECLARED)),
                                seen.track().recusal().rule(),
                                words.links(),
                                entered.is("lien") ? entered.value("lien") : "",
                                entered.is("lien") ? entered.value("mots") : "",
                                entered.value("papier"),
                                views.grid(
                                        seen.scheme(),
                                        form,
                                        wrong,
                                        entered.is("notes") ? entered.refusal() : ""),
                                seen.committee().state() == Committee.State.SCORING,
                                entered.form(),
                                entered.refusal())));
    }

    private SeenCommittee see(Actor by, UUID id, UUID file, UUID member) {
        var seen = pages.see(by, id);
        if (seen.as() != SeenCommittee.Seen.SECRETARY
                || seen.file(new CandidacyId(file)).isEmpty()
                || seen.committee().member(new PersonId(member)).isEmpty()) {
            throw new NotFound();
        }
        return seen;
    }
}
