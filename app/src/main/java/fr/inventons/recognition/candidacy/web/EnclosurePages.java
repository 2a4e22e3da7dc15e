package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.upload.AttachmentReading;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.Attaching;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.Enclosures;
import fr.inventons.recognition.candidacy.FrozenFile;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files joined to a candidacy. */
@Controller
class EnclosurePages {
    private final Enclosures enclosures;
    private final Candidacies candidacies;
    private final CandidacyViews views;
    private final CandidacyWords words;
    private final Templates templates;

    EnclosurePages(
            Enclosures enclosures,
            Candidacies candidacies,
            CandidacyViews views,
            CandidacyWords words,
            Templates templates) {
        this.enclosures = enclosures;
        this.candidacies = candidacies;
        this.views = views;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/pieces")
    ResponseEntity<String> attach(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(required = false) Optional<MultipartFile> piece)
            throws IOException {
        var seen = seen(by, id);
        var name = piece.map(MultipartFile::getOriginalFilename).orElse("");
        try (var content =
                piece.isPresent() ? piece.get().getInputStream() : InputStream.nullInputStream()) {
            return switch (enclosures.attach(
                    by, new CandidacyId(id), name == null ? "" : name, content)) {
                case Attaching.Attached(var one) ->
                        Html.redirect("/candidatures/" + id + "#pieces");
                case Attaching.AlreadyThere() -> Html.redirect("/candidatures/" + id + "#pieces");
                case Attaching.Unknown() -> throw new NotFound();
                case Attaching.NotAllowed() -> throw new Forbidden(words.say("not-allowed"));
                case Attaching.NoMore(var state) ->
                        refused(frame, by, seen, words.say("attach.no-more"));
                case Attaching.TooMany(int limit) ->
                        refused(frame, by, seen, words.say("attach.too-many", limit));
                case Attaching.Unreadable(var why) -> refused(frame, by, seen, sentence(why));
            };
        }
    }

    @For({Role.BEARER, Role.PROGRAMME_OFFICER})
    @PostMapping("/candidatures/{id}/pieces/{piece}/retrait")
    ResponseEntity<String> remove(Actor by, @PathVariable UUID id, @PathVariable UUID piece) {
        if (!enclosures.remove(by, new CandidacyId(id), piece)) {
            throw new NotFound();
        }
        return Html.redirect("/candidatures/" + id + "#pieces");
    }

    @For({
        Role.BEARER,
        Role.PROGRAMME_OFFICER,
        Role.NATIONAL_ANALYST,
        Role.COUNCIL_MEMBER,
        Role.SIGNATORY,
        Role.LABEL_AUTHORITY
    })
    @GetMapping("/candidatures/{id}/pieces/{piece}")
    ResponseEntity<byte[]> read(Actor by, @PathVariable UUID id, @PathVariable UUID piece) {
        var file = new CandidacyId(id);
        var bytes = enclosures.bytes(by, file, piece).orElseThrow(NotFound::new);
        var listed =
                Stream.concat(
                                enclosures.of(file).stream()
                                        .map(one ->
                                                new FrozenFile.Listed(
                                                        one.id().toString(),
                                                        one.name(),
                                                        one.contentType(),
                                                        one.size(),
                                                        one.sha256())),
                                candidacies.file(file).stream()
                                        .flatMap(frozen -> frozen.attachments().stream()))
                        .filter(one -> one.id().equals(piece.toString()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return SubmissionPages.answer(listed.name(), listed.contentType(), bytes);
    }

    private String sentence(AttachmentReading.Refused why) {
        return switch (why) {
            case AttachmentReading.Empty() -> words.say("attach.empty");
            case AttachmentReading.TooLarge(long limit) ->
                    words.say("attach.too-large", limit / (1024 * 1024));
            case AttachmentReading.UnknownKind(var found) -> words.say("attach.unknown-kind");
            case AttachmentReading.Active(var what) -> words.say("attach.active");
            case AttachmentReading.Locked() -> words.say("attach.locked");
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor by, SeenCandidacy seen, String error) {
        return Html.refused(
                templates.recognitionCandidacyFile(
                        frame, views.view(frame, by, seen, Entered.refused("piece", error))));
    }

    private SeenCandidacy seen(Actor by, UUID id) {
        return candidacies.see(by, new CandidacyId(id)).orElseThrow(NotFound::new);
    }
}
