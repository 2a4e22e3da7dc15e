package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Bullets;
import fr.inventons.platform.paper.Document.Definition;
import fr.inventons.platform.paper.Document.Definitions;
import fr.inventons.platform.paper.Document.Framed;
import fr.inventons.platform.paper.Document.Heading;
import fr.inventons.platform.paper.Document.Note;
import fr.inventons.platform.paper.Document.Paragraph;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.web.French;
import fr.inventons.recognition.candidacy.Candidacy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letter of a decision, in plain French: what is decided, why, what helps, how to disagree. */
@Component
class DecisionLetter {
    private final Letters letters;
    private final LabelSubject subjects;
    private final Competence competence;
    private final Campaigns campaigns;
    private final Territories territories;

    DecisionLetter(
            Letters letters,
            LabelSubject subjects,
            Competence competence,
            Campaigns campaigns,
            Territories territories) {
        this.letters = letters;
        this.subjects = subjects;
        this.competence = competence;
        this.campaigns = campaigns;
        this.territories = territories;
    }

    void keep(Candidacy file, Decision decision, Optional<Label> label) {
        var campaign = campaigns.campaign(file.campaign()).orElseThrow();
        var track = competence.track(file);
        var outcome = decision.outcome().name().toLowerCase(Locale.ROOT);
        var blocks = new ArrayList<Block>();
        blocks.add(reference(file, decision));
        blocks.add(new Heading(2, letters.say("why")));
        blocks.add(new Paragraph(decision.reasons()));
        if (decision.departs()) {
            blocks.add(new Heading(3, letters.say("departure")));
            blocks.add(new Paragraph(letters.say("departure.intro", avis(decision))));
            blocks.add(new Paragraph(decision.departure()));
        }
        switch (decision.outcome()) {
            case AWARDED -> awarded(label.orElseThrow(), decision, blocks);
            case REFUSED -> {
                blocks.add(new Heading(2, letters.say("advice")));
                blocks.add(new Paragraph(decision.advice()));
                blocks.addAll(again(file, decision, track));
                blocks.addAll(letters.remedies(track.authority(), track.national()));
            }
            case ADJOURNED -> {
                blocks.add(new Heading(2, letters.say("awaited")));
                blocks.add(new Paragraph(decision.advice()));
                blocks.add(new Paragraph(letters.say("awaited.next")));
            }
        }
        blocks.addAll(letters.help(track.service()));
        blocks.add(signature(decision));
        blocks.add(new Note(letters.say("documents")));
        letters.keep(
                file.id(),
                LetterStore.Kind.DECISION,
                decision.number(),
                campaign.label().map(LabelScheme::title).orElse(campaign.title()),
                letters.say("title." + outcome),
                letters.say("summary." + outcome, label.map(Label::number).orElse("")),
                List.copyOf(blocks),
                decision.signedAt());
    }

    private Definitions reference(Candidacy file, Decision decision) {
        var subject = subjects.of(file);
        return new Definitions(
                List.of(
                        new Definition(letters.say("action"), subject.title()),
                        new Definition(letters.say("bearer"), subject.bearer()),
                        new Definition(letters.say("place"), subject.place()),
                        new Definition(letters.say("file"), file.number()),
                        new Definition(letters.say("avis"), avis(decision)),
                        new Definition(
                                letters.say("decision"),
                                letters.say(
                                        "decision.on",
                                        decision.number(),
                                        French.day(decision.decidedOn())))));
    }

    private void awarded(Label label, Decision decision, List<Block> blocks) {
        if (!decision.advice().isEmpty()) {
            blocks.add(new Heading(2, letters.say("advice")));
            blocks.add(new Paragraph(decision.advice()));
        }
        blocks.add(new Heading(2, letters.say("next")));
        blocks.add(
                new Bullets(
                        List.of(
                                letters.say("next.number", label.number()),
                                letters.say("next.certificate"),
                                letters.say("next.showcase"),
                                letters.say("next.end"))));
    }

    /** The calls in which the action may come again. */
    private List<Block> again(Candidacy file, Decision decision, LabelScheme.Track track) {
        var zone = track.zone(zone(file));
        var coming =
                track.calls().stream()
                        .filter(call ->
                                call.closes()
                                        .map(end -> end.atZone(zone).toInstant())
                                        .map(end -> end.isAfter(decision.signedAt()))
                                        .orElse(true))
                        .map(call ->
                                call.closes()
                                        .map(end ->
                                                letters.say(
                                                        "again.wave",
                                                        call.label(),
                                                        French.moment(
                                                                end.atZone(zone).toInstant(),
                                                                zone)))
                                        .orElseGet(
                                                () -> letters.say("again.rolling", call.label())))
                        .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, letters.say("again")));
        blocks.add(new Paragraph(letters.say(coming.isEmpty() ? "again.none" : "again.intro")));
        if (!coming.isEmpty()) {
            blocks.add(new Bullets(coming));
        }
        return blocks;
    }

    private Framed signature(Decision decision) {
        var lines = new ArrayList<Block>();
        lines.add(new Paragraph(decision.quality()));
        lines.add(
                new Paragraph(
                        letters.say(
                                decision.onPaper() ? "signed-paper" : "signed",
                                French.day(decision.decidedOn()))));
        return new Framed(Voice.GIVEN, letters.say("signature"), List.copyOf(lines));
    }

    private String avis(Decision decision) {
        return letters.say("avis." + decision.avis());
    }

    private ZoneId zone(Candidacy file) {
        return territories.department(file.department()).orElseThrow().zone();
    }
}
