package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.French;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.LabelStory;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what anyone reads of a label. */
@Component
class LabelSheets {
    private final LabelWords words;
    private final ObjectProvider<LabelStory> stories;

    LabelSheets(LabelWords words, ObjectProvider<LabelStory> stories) {
        this.words = words;
        this.stories = stories;
    }

    LabelSheet sheet(Label label) {
        var inForce = label.inForceOn(words.today());
        return new LabelSheet(
                "/labels/" + label.number(),
                label.number(),
                label.title(),
                label.bearerName(),
                words.kind(label.kind()),
                words.scope(label),
                label.signatory(),
                French.day(label.decidedOn()),
                inForce,
                words.status(label).words(),
                words.explained(label),
                stories.orderedStream()
                        .map(story -> story.page(label))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(""));
    }
}
