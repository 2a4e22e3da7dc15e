package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Definition;
import fr.inventons.platform.paper.Document.Definitions;
import fr.inventons.platform.paper.Document.Framed;
import fr.inventons.platform.paper.Document.Heading;
import fr.inventons.platform.paper.Document.Paragraph;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.web.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that come before and with the end of a label. */
@Component
class EndingLetter {
    private final Letters letters;
    private final Campaigns campaigns;

    EndingLetter(Letters letters, Campaigns campaigns) {
        this.letters = letters;
        this.campaigns = campaigns;
    }

    /** What is considered, why, until when to answer and how. */
    void keepOpening(Label label, Procedure procedure, Instant at) {
        var act = key(procedure.act());
        var blocks = new ArrayList<Block>();
        blocks.add(reference(label));
        blocks.add(new Heading(2, letters.say("considered")));
        blocks.add(new Paragraph(letters.say("considered." + act)));
        blocks.add(new Heading(2, letters.say("why")));
        blocks.add(new Paragraph(procedure.reasons()));
        blocks.add(new Heading(2, letters.say("reply")));
        blocks.add(new Paragraph(letters.say("reply.until", French.day(procedure.until()))));
        blocks.add(new Paragraph(letters.say("reply.how")));
        blocks.addAll(letters.help(track(label).service()));
        letters.keep(
                label.candidacy(),
                LetterStore.Kind.ADVERSARIAL,
                label.number() + "-contradictoire-" + procedure.openedOn(),
                scheme(label).title(),
                letters.say("title.opening"),
                letters.say("summary.opening", label.number(), French.day(procedure.until())),
                List.copyOf(blocks),
                at);
    }

    /** What is decided, from when, why, and how to disagree. */
    void keepEnding(
            Label label,
            Procedure procedure,
            String reasons,
            Signature signature,
            LocalDate signedOn,
            LocalDate effectiveOn,
            Instant at) {
        var act = key(procedure.act());
        var track = track(label);
        var blocks = new ArrayList<Block>();
        blocks.add(reference(label));
        blocks.add(new Heading(2, letters.say("decided")));
        blocks.add(new Paragraph(letters.say("decided." + act, French.day(effectiveOn))));
        blocks.add(new Heading(2, letters.say("why")));
        blocks.add(new Paragraph(reasons));
        blocks.add(
                new Paragraph(
                        procedure.observedOn().isPresent()
                                ? letters.say("heard", French.day(procedure.observedOn().get()))
                                : letters.say("not-heard", French.day(procedure.until()))));
        blocks.addAll(letters.remedies(track.authority(), track.national()));
        blocks.addAll(letters.help(track.service()));
        blocks.add(
                new Framed(
                        Voice.GIVEN,
                        letters.say("signature"),
                        List.of(
                                new Paragraph(signature.quality()),
                                new Paragraph(
                                        letters.say(
                                                signature.paper().isPresent()
                                                        ? "signed-paper"
                                                        : "signed",
                                                French.day(signedOn))))));
        letters.keep(
                label.candidacy(),
                LetterStore.Kind.ENDING,
                label.number() + "-" + act,
                scheme(label).title(),
                letters.say("title." + act),
                letters.say("summary." + act, label.number(), French.day(effectiveOn)),
                List.copyOf(blocks),
                at);
    }

    private Definitions reference(Label label) {
        return new Definitions(
                List.of(
                        new Definition(letters.say("label"), label.number()),
                        new Definition(letters.say("action"), label.title()),
                        new Definition(letters.say("bearer"), label.bearerName()),
                        new Definition(letters.say("given-on"), French.day(label.decidedOn()))));
    }

    private LabelScheme scheme(Label label) {
        return campaigns.campaign(label.campaign()).flatMap(one -> one.label()).orElseThrow();
    }

    /** The track of a label: local and national tracks have each their service. */
    private LabelScheme.Track track(Label label) {
        return scheme(label).tracks().stream()
                .filter(track -> track.national() == label.national())
                .findFirst()
                .orElseThrow();
    }

    private static String key(Act act) {
        return switch (act) {
            case ABROGATION -> "abrogation";
            case WITHDRAWAL -> "retrait";
        };
    }
}
