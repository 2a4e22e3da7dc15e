package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.CommitteeId;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.MinutesFile;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a committee prints: packs to mark by hand, minutes, the extract for one bearer. */
@Controller
class PaperPages {
    private final Committees committees;
    private final Paper paper;

    PaperPages(Committees committees, Paper paper) {
        this.committees = committees;
        this.paper = paper;
    }

    @For({Role.JUROR, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST})
    @GetMapping("/comites/{id}/dossiers/{file}/grille.pdf")
    ResponseEntity<byte[]> pack(Actor by, @PathVariable UUID id, @PathVariable UUID file) {
        return pdf(
                "dossier-a-noter.pdf",
                committees
                        .pack(by, new CommitteeId(id), new CandidacyId(file))
                        .orElseThrow(NotFound::new));
    }

    @For({Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST, Role.LABEL_AUTHORITY})
    @GetMapping("/comites/{id}/dossiers/{file}/extrait.pdf")
    ResponseEntity<byte[]> extract(Actor by, @PathVariable UUID id, @PathVariable UUID file) {
        return pdf(
                "extrait-du-proces-verbal.pdf",
                committees
                        .extract(by, new CommitteeId(id), new CandidacyId(file))
                        .orElseThrow(NotFound::new));
    }

    @For({Role.JUROR, Role.PROGRAMME_OFFICER, Role.NATIONAL_ANALYST, Role.LABEL_AUTHORITY})
    @GetMapping("/comites/{id}/proces-verbal/{kind}")
    ResponseEntity<byte[]> minutes(Actor by, @PathVariable UUID id, @PathVariable String kind) {
        var file =
                Arrays.stream(MinutesFile.Kind.values())
                        .filter(one -> one.extension().equals(kind))
                        .findFirst()
                        .flatMap(one -> committees.minutes(by, new CommitteeId(id), one))
                        .orElseThrow(NotFound::new);
        return answer(file.name(), file.kind().mediaType(), file.bytes());
    }

    private ResponseEntity<byte[]> pdf(String name, Document document) {
        return answer(name, MinutesFile.Kind.PDF.mediaType(), paper.pdf(document));
    }

    private static ResponseEntity<byte[]> answer(String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
