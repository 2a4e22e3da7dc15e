package fr.inventons.recognition.label;

import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.FrozenFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a label is given to: what was submitted, whatever was written since. */
@Component
class LabelSubject {
    /**
     * What stands on a certificate.
     *
     * @param place « Les Oliviers, Sainte-Lucie »
     */
    record Subject(ActionKind kind, String title, String bearer, String place) {}

    private final Candidacies candidacies;
    private final Territories territories;
    private final Messages messages;

    LabelSubject(Candidacies candidacies, Territories territories, Messages messages) {
        this.candidacies = candidacies;
        this.territories = territories;
        this.messages = messages;
    }

    Subject of(Candidacy file) {
        var frozen = candidacies.file(file.id()).orElseThrow();
        return new Subject(
                ActionKind.valueOf(frozen.kind()), frozen.title(), bearer(frozen), place(frozen));
    }

    private String bearer(FrozenFile frozen) {
        return frozen.bearer().name().isBlank()
                ? messages.say("label.some-bearer")
                : frozen.bearer().name();
    }

    private String place(FrozenFile frozen) {
        var known =
                territories.named(
                        frozen.neighbourhoods().stream()
                                .map(one -> new NeighbourhoodCode(one.code()))
                                .collect(Collectors.toSet()));
        return frozen.neighbourhoods().isEmpty()
                ? frozen.departmentName()
                : frozen.neighbourhoods().stream()
                        .map(one -> words(one, known.get(new NeighbourhoodCode(one.code()))))
                        .collect(Collectors.joining(" ; "));
    }

    private static String words(FrozenFile.Place place, @Nullable Neighbourhood known) {
        return known == null
                ? place.name()
                : place.name() + ", " + String.join(", ", known.communes());
    }
}
