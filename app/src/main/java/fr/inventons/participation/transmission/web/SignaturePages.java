package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.ReadingRoom;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.participation.transmission.VisaAct;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The signatory's page: two pages to read, what changed, three buttons; and acts from paper. */
@Controller
class SignaturePages {
    private final Transmissions transmissions;
    private final ReadingRoom room;
    private final RemonteeViews views;
    private final RemonteeAnswers answers;
    private final Templates templates;

    SignaturePages(
            Transmissions transmissions,
            ReadingRoom room,
            RemonteeViews views,
            RemonteeAnswers answers,
            Templates templates) {
        this.transmissions = transmissions;
        this.room = room;
        this.views = views;
        this.answers = answers;
        this.templates = templates;
    }

    @For(Role.SIGNATORY)
    @GetMapping("/remontees/{id}/signature")
    ResponseEntity<String> read(Frame frame, Actor by, @PathVariable UUID id) {
        return Html.page(
                templates.participationTransmissionSignature(
                        frame, views.view(by, id, Typed.NOTHING)));
    }

    @For(Role.SIGNATORY)
    @PostMapping("/remontees/{id}/signature")
    ResponseEntity<String> act(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String lu,
            @RequestParam(defaultValue = "") String motif) {
        var remontee = new TransmissionId(id);
        var act = VisaAct.onScreen(lu);
        var ended =
                switch (acte) {
                    case "signer" -> transmissions.sign(by, remontee, act);
                    case "retourner" -> transmissions.sendBack(by, remontee, act, motif);
                    default -> transmissions.visa(by, remontee, act);
                };
        return answers.signature(frame, by, id, ended, acte, motif);
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/papier")
    ResponseEntity<String> paper(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            PaperForm form,
            @RequestParam(required = false) Optional<MultipartFile> scan)
            throws IOException {
        var remontee = new TransmissionId(id);
        var act =
                new VisaAct(
                        Optional.empty(),
                        form.qualite(),
                        form.delegation(),
                        form.suppleance().equals("oui"),
                        Optional.of(
                                new VisaAct.OnPaper(
                                        form.nom(),
                                        OfficerActs.day(form.jour()).orElse(LocalDate.EPOCH),
                                        form.joint().equals("oui"))));
        var ended =
                switch (form.acte()) {
                    case "signer" -> transmissions.sign(by, remontee, act);
                    case "retourner" -> transmissions.sendBack(by, remontee, act, form.motif());
                    default -> transmissions.visa(by, remontee, act);
                };
        var file = scan.filter(some -> !some.isEmpty());
        if (ended instanceof Progress.Done && file.isPresent()) {
            var last = room.visas(by, remontee).getLast();
            ended = transmissions.keepScan(by, remontee, last.id(), file.get().getBytes());
        }
        return answers.page(frame, by, id, ended, "papier", form.values());
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/scans/{visa}")
    ResponseEntity<String> scan(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID visa,
            @RequestParam(required = false) Optional<MultipartFile> scan)
            throws IOException {
        var bytes = scan.isPresent() ? scan.get().getBytes() : new byte[0];
        return answers.page(
                frame,
                by,
                id,
                transmissions.keepScan(by, new TransmissionId(id), visa, bytes),
                "scan",
                Map.of());
    }
}
