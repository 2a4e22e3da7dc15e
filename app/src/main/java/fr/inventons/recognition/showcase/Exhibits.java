package fr.inventons.recognition.showcase;

import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionFact.ActionRewritten;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.LabelFact.LabelAbrogated;
import fr.inventons.recognition.label.LabelFact.LabelAwarded;
import fr.inventons.recognition.label.LabelFact.LabelWithdrawn;
import fr.inventons.recognition.label.Labels;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what lists filter on beside the labels, in the transaction of each change: a list asks one
 * table, and never shows what is not.
 */
@Component
class Exhibits {
    /** One that does not end says most, then one that ends late, then the newest. */
    private static final Comparator<Label> SAYS_MOST =
            Comparator.comparing((Label label) -> label.abrogatedFrom().orElse(LocalDate.MAX))
                    .thenComparing(Label::decidedOn)
                    .thenComparing(Label::number);

    private final ExhibitStore store;
    private final Actions actions;
    private final Labels labels;

    Exhibits(ExhibitStore store, Actions actions, Labels labels) {
        this.store = store;
        this.actions = actions;
        this.labels = labels;
    }

    @EventListener
    void given(LabelAwarded fact) {
        show(new ActionId(fact.action()));
    }

    @EventListener
    void ended(LabelAbrogated fact) {
        show(new ActionId(fact.action()));
    }

    @EventListener
    void takenBack(LabelWithdrawn fact) {
        show(new ActionId(fact.action()));
    }

    @EventListener
    void rewritten(ActionRewritten fact) {
        if (!store.all(fact.action()).isEmpty()) {
            show(fact.action());
        }
    }

    private void show(ActionId id) {
        var action = actions.action(id).orElseThrow();
        List<Label> shown =
                labels.ofActions(Set.of(id)).getOrDefault(id, List.of()).stream()
                        .filter(label -> !(label.status() instanceof Label.Status.Withdrawn))
                        .toList();
        Optional<Label> front = shown.stream().max(SAYS_MOST);
        store.forget(id);
        shown.forEach(label ->
                store.insert(exhibit(action, label), front.filter(label::equals).isPresent()));
    }

    private static Exhibit exhibit(Action action, Label label) {
        var title = action.story().title();
        return new Exhibit(
                label.number(),
                action.id(),
                title.isEmpty() ? label.title() : title,
                label.department(),
                action.kind(),
                action.pillar(),
                action.audiences(),
                action.neighbourhoods(),
                label.decidedOn(),
                label.visibleFrom(),
                label.abrogatedFrom());
    }
}
