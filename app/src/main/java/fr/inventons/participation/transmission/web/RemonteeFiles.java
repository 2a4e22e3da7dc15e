package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.transmission.Format;
import fr.inventons.participation.transmission.ReadingRoom;
import fr.inventons.participation.transmission.StoredFile;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The files of a remontée, and the comparison of a fingerprint. */
@Controller
class RemonteeFiles {
    private final ReadingRoom room;
    private final RemonteeViews views;
    private final Paper paper;
    private final Messages messages;
    private final Templates templates;

    RemonteeFiles(
            ReadingRoom room,
            RemonteeViews views,
            Paper paper,
            Messages messages,
            Templates templates) {
        this.room = room;
        this.views = views;
        this.paper = paper;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/remontees/{id}/fichiers/{kind}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable UUID id, @PathVariable String kind) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(kind))
                .findFirst()
                .flatMap(format -> room.file(by, new TransmissionId(id), format))
                .map(RemonteeFiles::download)
                .orElseThrow(NotFound::new);
    }

    @Open
    @GetMapping("/remontees/{id}/projet/{kind}")
    ResponseEntity<byte[]> draft(Actor by, @PathVariable UUID id, @PathVariable String kind) {
        var document = room.draft(by, new TransmissionId(id)).orElseThrow(NotFound::new);
        return switch (kind) {
            case "pdf" -> answer("projet.pdf", Format.PDF.mediaType(), paper.pdf(document));
            case "docx" -> answer("projet.docx", Format.DOCX.mediaType(), paper.docx(document));
            default -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.SIGNATORY})
    @GetMapping("/remontees/{id}/scans/{visa}")
    ResponseEntity<byte[]> scan(Actor by, @PathVariable UUID id, @PathVariable UUID visa) {
        return room.scan(by, new TransmissionId(id), visa)
                .map(RemonteeFiles::download)
                .orElseThrow(NotFound::new);
    }

    /** Anyone who may read it compares a file, or a fingerprint read on paper. */
    @Open
    @PostMapping("/remontees/{id}/verification")
    ResponseEntity<String> verify(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String empreinte,
            @RequestParam(required = false) Optional<MultipartFile> fichier)
            throws IOException {
        var known = room.fingerprints(by, new TransmissionId(id));
        if (known.isEmpty()) {
            throw new NotFound();
        }
        var file = fichier.filter(some -> !some.isEmpty());
        var given =
                file.isPresent()
                        ? sha256(file.get().getBytes())
                        : empreinte.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
        var same =
                known.entrySet().stream()
                        .filter(each -> each.getValue().equals(given))
                        .map(each -> each.getKey().name())
                        .findFirst();
        var sentence =
                given.isEmpty()
                        ? messages.say("transmission.verify.nothing")
                        : same.map(kind -> messages.say("transmission.verify.same", kind, given))
                                .orElseGet(() -> messages.say("transmission.verify.other", given));
        var form = same.isPresent() ? "identique" : "verification";
        return Html.page(
                same.isPresent() ? 200 : 422,
                templates.participationTransmissionRemontee(
                        frame,
                        views.view(
                                by,
                                id,
                                new Typed(form, sentence, Map.of("empreinte", empreinte)))));
    }

    private static ResponseEntity<byte[]> download(StoredFile file) {
        return answer(file.name(), file.mediaType(), file.bytes());
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
