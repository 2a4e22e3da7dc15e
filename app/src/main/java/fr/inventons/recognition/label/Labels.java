package fr.inventons.recognition.label;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of labels, open to everyone, and the acts that end a label. */
@Service
public class Labels {
    /** The register is one for the country: its day is that of Paris. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int PAGE = 25;
    private static final int NEWS = 50;

    private final LabelStore store;
    private final Endings endings;
    private final Clock clock;

    Labels(LabelStore store, Endings endings, Clock clock) {
        this.store = store;
        this.endings = endings;
        this.clock = clock;
    }

    /** The label of that number, whatever became of it: who holds a number may verify it. */
    @Transactional(readOnly = true)
    public Optional<Label> label(String number) {
        return store.label(number.strip().toUpperCase(Locale.ROOT));
    }

    @Transactional(readOnly = true)
    public Optional<Label> label(LabelId id) {
        return store.label(id);
    }

    /** A page of the register. Two statements, however many labels there are. */
    @Transactional(readOnly = true)
    public LabelSearch.Page search(LabelSearch search, Optional<LabelSearch.Cursor> after) {
        var now = clock.instant();
        var today = today();
        var labels = store.search(search, after, now, today, PAGE + 1);
        var shown = labels.subList(0, Math.min(PAGE, labels.size()));
        var next =
                labels.size() > PAGE
                        ? Optional.of(
                                new LabelSearch.Cursor(
                                        shown.getLast().decidedOn(), shown.getLast().number()))
                        : Optional.<LabelSearch.Cursor>empty();
        return new LabelSearch.Page(List.copyOf(shown), next, store.count(search, now, today));
    }

    /** Hands over every label found, one after the other, without keeping them. */
    @Transactional(readOnly = true)
    public void each(LabelSearch search, Consumer<Label> reader) {
        try (var labels = store.stream(search, clock.instant(), today())) {
            labels.forEach(reader);
        }
    }

    /** A label in the order of what changed last, with the instant of the change. */
    public record News(Label label, Instant at) {}

    /** The labels that were given or that ended last, the newest first. */
    @Transactional(readOnly = true)
    public List<News> news() {
        return store.changes(clock.instant(), NEWS).stream()
                .map(one -> new News(one.label(), one.at()))
                .toList();
    }

    /** The labels of these actions, whatever became of them; one action may have several. */
    @Transactional(readOnly = true)
    public Map<ActionId, List<Label>> ofActions(Set<ActionId> actions) {
        return actions.isEmpty()
                ? Map.of()
                : store.ofActions(actions).stream().collect(Collectors.groupingBy(Label::action));
    }

    /** The labels that came of these files. */
    @Transactional(readOnly = true)
    public Map<CandidacyId, Label> ofCandidacies(Set<CandidacyId> candidacies) {
        return candidacies.isEmpty()
                ? Map.of()
                : store.ofCandidacies(candidacies).stream()
                        .collect(Collectors.toMap(Label::candidacy, label -> label));
    }

    /** Every label that counts today and may be shown, the newest first. */
    @Transactional(readOnly = true)
    public List<Label> inForce() {
        var search =
                new LabelSearch(
                        "", Optional.empty(), Optional.empty(), LabelSearch.Standing.IN_FORCE);
        try (var labels = store.stream(search, clock.instant(), today())) {
            return labels.toList();
        }
    }

    /** Tells the bearer what is considered and why; the answer is awaited for some days. */
    @Transactional
    public Ending openAdversarial(Actor by, String number, Act act, String reasons) {
        return endings.open(by, number, act, reasons.strip());
    }

    /** The bearer answers, or who prepares records the answer that came on paper. */
    @Transactional
    public Ending observe(Actor by, String number, String observations) {
        return endings.observe(by, number, observations.strip());
    }

    /** Nothing comes of the adversarial step: the label stays. */
    @Transactional
    public Ending drop(Actor by, String number) {
        return endings.drop(by, number);
    }

    /** The authority ends the label for the future, from {@code from} on. */
    @Transactional
    public Ending abrogate(
            Actor by, String number, LocalDate from, String reasons, Signature signature) {
        return endings.abrogate(by, number, from, reasons.strip(), signature);
    }

    /**
     * The authority takes the label back, as if it had never been given: only because it was
     * illegal, within the months that the law leaves.
     *
     * @param reasons why the decision was illegal
     */
    @Transactional
    public Ending withdraw(Actor by, String number, String reasons, Signature signature) {
        return endings.withdraw(by, number, reasons.strip(), signature);
    }

    /** Every adversarial step of this label, for those who may act on it and for its bearer. */
    @Transactional(readOnly = true)
    public List<Procedure> procedures(Actor by, String number) {
        return endings.procedures(by, number);
    }

    /** The last day on which this label may be withdrawn. */
    public LocalDate withdrawableUntil(Label label) {
        return endings.limit(label);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
