package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.TransmissionId;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** After an act: its page anew, or the same form with the reason and what was typed. */
@Component
class RemonteeAnswers {
    private final Transmissions transmissions;
    private final RemonteeViews views;
    private final RemonteePages pages;
    private final RemonteeRefusals refusals;
    private final Templates templates;

    RemonteeAnswers(
            Transmissions transmissions,
            RemonteeViews views,
            RemonteePages pages,
            RemonteeRefusals refusals,
            Templates templates) {
        this.transmissions = transmissions;
        this.views = views;
        this.pages = pages;
        this.refusals = refusals;
        this.templates = templates;
    }

    ResponseEntity<String> page(
            Frame frame,
            Actor by,
            UUID id,
            Progress ended,
            String form,
            Map<String, String> values) {
        return sentence(by, id, ended)
                .map(why ->
                        Html.refused(
                                templates.participationTransmissionRemontee(
                                        frame, views.view(by, id, new Typed(form, why, values)))))
                .orElseGet(() -> Html.redirect("/remontees/" + id));
    }

    ResponseEntity<String> item(
            Frame frame,
            Actor by,
            UUID id,
            UUID proposal,
            Progress ended,
            String form,
            String typed) {
        return sentence(by, id, ended)
                .map(why ->
                        Html.refused(
                                pages.item(
                                        frame,
                                        by,
                                        id,
                                        proposal,
                                        new Typed(form, why, Map.of("texte", typed)))))
                .orElseGet(() -> Html.redirect("/remontees/" + id + "/propositions/" + proposal));
    }

    ResponseEntity<String> signature(
            Frame frame, Actor by, UUID id, Progress ended, String form, String typed) {
        return sentence(by, id, ended)
                .map(why ->
                        Html.refused(
                                templates.participationTransmissionSignature(
                                        frame,
                                        views.view(
                                                by,
                                                id,
                                                new Typed(form, why, Map.of("motif", typed))))))
                .orElseGet(() -> Html.redirect("/remontees/" + id));
    }

    private Optional<String> sentence(Actor by, UUID id, Progress ended) {
        if (ended instanceof Progress.Done) {
            return Optional.empty();
        }
        var seen = transmissions.see(by, new TransmissionId(id)).orElseThrow(NotFound::new);
        return refusals.said(ended, seen.transmission().department());
    }
}
