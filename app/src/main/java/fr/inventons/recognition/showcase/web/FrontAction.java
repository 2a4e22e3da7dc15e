package fr.inventons.recognition.showcase.web;

import fr.inventons.platform.web.Highlight;
import fr.inventons.recognition.showcase.Showcase;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The labelled action of the public home. */
@Component
class FrontAction implements Highlight.Source {
    private final Showcase showcase;
    private final ExhibitWords words;

    FrontAction(Showcase showcase, ExhibitWords words) {
        this.showcase = showcase;
        this.words = words;
    }

    @Override
    public Optional<Highlight> highlight() {
        return showcase.inspiring()
                .map(exhibit -> words.cards(List.of(exhibit)).getFirst())
                .map(card ->
                        new Highlight(
                                card.title(),
                                card.href(),
                                card.summary(),
                                card.place(),
                                card.picture().map(Shot::src).orElse(""),
                                card.picture().map(Shot::set).orElse(""),
                                card.picture().map(Shot::alt).orElse(""),
                                card.picture().map(Shot::width).orElse(0),
                                card.picture().map(Shot::height).orElse(0)));
    }
}
