package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.campaign.LabelScheme.Call;
import fr.inventons.foundation.campaign.LabelScheme.Track;
import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.campaign.LabelVisibility.Moment;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules of the label, for everyone. */
@Controller
class SchemePages {
    private final Campaigns campaigns;
    private final Messages messages;
    private final Templates templates;

    SchemePages(Campaigns campaigns, Messages messages, Templates templates) {
        this.campaigns = campaigns;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/label")
    ResponseEntity<String> scheme(Frame frame) {
        var scheme = campaigns.current().label().orElseThrow(NotFound::new);
        return Html.page(templates.recognitionCandidacyScheme(frame, view(scheme)));
    }

    private SchemeView view(LabelScheme scheme) {
        return new SchemeView(
                scheme,
                scheme.tracks().stream().map(this::track).toList(),
                scheme.families().stream()
                        .map(family ->
                                new SchemeView.FamilyCard(
                                        family.label(),
                                        family.about(),
                                        scheme.criteria(family.id()).stream()
                                                .map(one ->
                                                        new SchemeView.CriterionCard(
                                                                one.label(),
                                                                one.question(),
                                                                one.weight(),
                                                                one.image(),
                                                                one.descriptors()))
                                                .toList()))
                        .toList(),
                sights(scheme),
                String.join("\u00a0; ", scheme.forms()),
                scheme.committee().ties().stream()
                        .flatMap(id -> scheme.criterion(id).stream())
                        .map(one -> "«\u00a0" + one.label() + "\u00a0»")
                        .collect(Collectors.joining(", ")));
    }

    private SchemeView.TrackCard track(Track track) {
        return new SchemeView.TrackCard(
                track.label(),
                track.about(),
                track.identifiedBy(),
                track.authority(),
                track.calls().stream().map(call -> call(track, call)).toList(),
                track.recusal().rule());
    }

    private String call(Track track, Call call) {
        var opens = call.opens().map(French::day).orElse("");
        if (call.closes().isEmpty()) {
            return messages.say("candidacy.call.rolling", call.label(), opens);
        }
        var closes = call.closes().get();
        return messages.say(
                track.national() ? "candidacy.call.wave-paris" : "candidacy.call.wave-local",
                call.label(),
                opens,
                French.day(closes.toLocalDate()),
                French.hour(closes.toLocalTime()));
    }

    private List<SchemeView.SightRow> sights(LabelScheme scheme) {
        var rows = new ArrayList<SchemeView.SightRow>();
        for (var matter : Matter.values()) {
            for (var moment : Moment.values()) {
                var readers = scheme.visibility().readers(matter, moment);
                if (!readers.isEmpty()) {
                    rows.add(
                            new SchemeView.SightRow(
                                    messages.say("candidacy.matter." + matter),
                                    messages.say("candidacy.moment." + moment),
                                    readers.stream()
                                            .map(one -> messages.say("candidacy.party." + one))
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
        return rows;
    }
}
