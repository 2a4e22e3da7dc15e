package fr.inventons.recognition.jury;

import fr.inventons.algorithms.marks.WeightedMarks;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Voice;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.candidacy.Candidacy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what a committee says of one file: marks without names, then its avis with reasons. */
@Component
class FilePaper {
    private final Messages messages;

    FilePaper(Messages messages) {
        this.messages = messages;
    }

    List<Block> blocks(Docket docket, Candidacy candidacy, String bearer) {
        var blocks = new ArrayList<Block>();
        if (!bearer.isEmpty()) {
            blocks.add(new Document.Note(say("borne-by", bearer)));
        }
        if (docket.withdrawn(candidacy.id())) {
            blocks.add(new Document.Paragraph(say("withdrawn")));
            return blocks;
        }
        var counted = docket.counted(candidacy.id());
        if (counted.isEmpty()) {
            blocks.add(new Document.Paragraph(say("no-marks")));
        } else {
            blocks.add(marks(docket.scheme(), counted));
            blocks.add(new Document.Note(say("marks-note", counted.size())));
        }
        docket.avis(candidacy.id())
                .ifPresent(avis ->
                        blocks.add(
                                new Document.Framed(
                                        Voice.GIVEN,
                                        messages.say("jury.avis." + avis.kind().key()),
                                        List.of(new Document.Paragraph(avis.reasons())))));
        return blocks;
    }

    /** From the highest to the lowest on each line, so that nobody's marks are followed. */
    private Document.Table marks(LabelScheme scheme, List<Sheet> counted) {
        var rows = new ArrayList<List<String>>();
        for (var criterion : scheme.criteria()) {
            rows.add(
                    List.of(
                            criterion.label(),
                            String.valueOf(criterion.weight()),
                            counted.stream()
                                    .map(sheet -> sheet.marks().getOrDefault(criterion.id(), 0))
                                    .sorted(Comparator.reverseOrder())
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
        }
        rows.add(
                List.of(
                        say("mean"),
                        String.valueOf(
                                scheme.criteria().stream()
                                        .mapToInt(LabelScheme.Criterion::weight)
                                        .sum()),
                        WeightedMarks.meanInTenths(
                                        Sights.weights(scheme),
                                        counted.stream().map(Sheet::marks).toList())
                                .map(tenths -> mean(scheme, tenths))
                                .orElse("")));
        return new Document.Table(
                say("marks"), List.of(say("criterion"), say("weight"), say("given")), rows);
    }

    private String mean(LabelScheme scheme, long tenths) {
        return messages.say("jury.mean", Totals.tenths(tenths), Totals.highest(scheme));
    }

    private String say(String key, Object... args) {
        return messages.say("jury.paper." + key, args);
    }
}
