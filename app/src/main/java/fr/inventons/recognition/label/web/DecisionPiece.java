package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyPart;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import fr.inventons.recognition.label.Decisions;
import fr.inventons.recognition.label.Labels;
import gg.jte.generated.precompiled.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the page of a file, and in the list, what was decided. */
@Component
@Order(200)
class DecisionPiece implements CandidacyPart {
    private static final int LAST = 900;

    private final Decisions decisions;
    private final Labels labels;
    private final LabelWords words;
    private final Templates templates;

    DecisionPiece(Decisions decisions, Labels labels, LabelWords words, Templates templates) {
        this.decisions = decisions;
        this.labels = labels;
        this.words = words;
        this.templates = templates;
    }

    @Override
    public Map<CandidacyId, Status> statuses(Actor reader, Set<CandidacyId> files) {
        var all = new HashMap<CandidacyId, Status>();
        decisions.latest(files).forEach((file, one) -> all.put(file, words.outcome(one.outcome())));
        labels.ofCandidacies(files).forEach((file, label) -> all.put(file, words.status(label)));
        return all;
    }

    @Override
    public List<Piece> pieces(Actor reader, Frame frame, SeenCandidacy file) {
        var seen = decisions.see(reader, file.candidacy().id());
        var shown =
                seen.filter(one ->
                        !one.decisions().isEmpty()
                                || (one.avis().isPresent() && (one.decides() || one.prepares())));
        return shown.map(one ->
                        List.of(
                                new Piece(
                                        LAST,
                                        templates.recognitionLabelPiece(
                                                "/decisions/" + file.candidacy().id().value(),
                                                one.decisions().isEmpty()))))
                .orElse(List.of());
    }
}
