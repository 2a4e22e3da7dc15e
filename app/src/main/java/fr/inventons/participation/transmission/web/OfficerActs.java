package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the officer does with a remontée, and what is written beside a proposal. */
@Controller
class OfficerActs {
    /** No meeting has it: nothing was chosen. */
    private static final UUID NONE = new UUID(0, 0);

    private final Transmissions transmissions;
    private final RemonteePages pages;
    private final RemonteeAnswers answers;
    private final RemonteeRefusals refusals;

    OfficerActs(
            Transmissions transmissions,
            RemonteePages pages,
            RemonteeAnswers answers,
            RemonteeRefusals refusals) {
        this.transmissions = transmissions;
        this.pages = pages;
        this.answers = answers;
        this.refusals = refusals;
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees")
    ResponseEntity<String> prepare(
            Frame frame,
            Actor by,
            @RequestParam(name = "rencontre", required = false) Optional<List<UUID>> chosen) {
        var department = pages.department(by).orElseThrow(Forbidden::new).code();
        var meetings =
                chosen.orElse(List.of()).stream().map(MeetingId::new).collect(Collectors.toSet());
        var ended = transmissions.prepare(by, department, meetings);
        if (ended instanceof Progress.Done(var id)) {
            return Html.redirect("/remontees/" + id.value());
        }
        if (ended instanceof Progress.AlreadyInPreparation(var open)) {
            return Html.redirect("/remontees/" + open.value());
        }
        var sentence = refusals.said(ended, department).orElseThrow();
        return Html.refused(pages.list(frame, by, new Typed("preparer", sentence, Map.of())));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/rencontres")
    ResponseEntity<String> include(
            Frame frame, Actor by, @PathVariable UUID id, @RequestParam Optional<UUID> rencontre) {
        return answers.page(
                frame,
                by,
                id,
                transmissions.include(
                        by, new TransmissionId(id), new MeetingId(rencontre.orElse(NONE))),
                "rencontres",
                Map.of());
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/relecture")
    ResponseEntity<String> review(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jusquau) {
        return answers.page(
                frame,
                by,
                id,
                transmissions.openReview(
                        by, new TransmissionId(id), day(jusquau).orElse(LocalDate.EPOCH)),
                "relecture",
                Map.of("jusquau", jusquau));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/visa")
    ResponseEntity<String> submit(Frame frame, Actor by, @PathVariable UUID id) {
        return answers.page(
                frame, by, id, transmissions.submit(by, new TransmissionId(id)), "visa", Map.of());
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/remontees/{id}/envoi")
    ResponseEntity<String> sendUnsigned(Frame frame, Actor by, @PathVariable UUID id) {
        return answers.page(
                frame,
                by,
                id,
                transmissions.sendUnsigned(by, new TransmissionId(id)),
                "envoi",
                Map.of());
    }

    @For({Role.PROGRAMME_OFFICER, Role.SIGNATORY})
    @PostMapping("/remontees/{id}/propositions/{proposal}/observations")
    ResponseEntity<String> observe(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String observations) {
        return answers.item(
                frame,
                by,
                id,
                proposal,
                transmissions.observe(
                        by, new TransmissionId(id), new ProposalId(proposal), observations),
                "observations",
                observations);
    }

    @For({Role.PROGRAMME_OFFICER, Role.SIGNATORY})
    @PostMapping("/remontees/{id}/propositions/{proposal}/non-transmise")
    ResponseEntity<String> withhold(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String raison) {
        return answers.item(
                frame,
                by,
                id,
                proposal,
                transmissions.withhold(
                        by, new TransmissionId(id), new ProposalId(proposal), raison),
                "non-transmise",
                raison);
    }

    @For({Role.PROGRAMME_OFFICER, Role.SIGNATORY})
    @PostMapping("/remontees/{id}/propositions/{proposal}/reprise")
    ResponseEntity<String> restore(
            Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID proposal) {
        return answers.item(
                frame,
                by,
                id,
                proposal,
                transmissions.restore(by, new TransmissionId(id), new ProposalId(proposal)),
                "reprise",
                "");
    }

    @For({Role.COUNCIL_MEMBER, Role.RAPPORTEUR})
    @PostMapping("/remontees/{id}/propositions/{proposal}/relecture")
    ResponseEntity<String> reread(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String fidele,
            @RequestParam(defaultValue = "") String remarque) {
        return answers.item(
                frame,
                by,
                id,
                proposal,
                transmissions.reread(
                        by,
                        new TransmissionId(id),
                        new ProposalId(proposal),
                        fidele.equals("oui"),
                        remarque),
                "relecture",
                remarque);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
