package fr.inventons.recognition.showcase;

import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.LabelStory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a label to the page of its action. */
@Component
class LabelPages implements LabelStory {
    private final Showcase showcase;

    LabelPages(Showcase showcase) {
        this.showcase = showcase;
    }

    @Override
    public Optional<String> page(Label label) {
        return showcase.exhibit(label.number()).map(Exhibit::href);
    }
}
