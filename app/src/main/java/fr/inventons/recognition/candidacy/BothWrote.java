package fr.inventons.recognition.candidacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two people wrote over the same text. What only one of them changed is taken from each; what both
 * changed otherwise is told, and nobody's words are chosen by a machine.
 *
 * @param merged what both wrote, complete when {@code fields} is empty
 * @param fields criteria, {@code host}, {@code responsible} that both changed, not alike
 */
record BothWrote(Answers merged, Set<String> fields) {
    static final String HOST = "host";
    static final String RESPONSIBLE = "responsible";

    static BothWrote of(Answers base, Answers theirs, Answers mine) {
        var conflicts = new TreeSet<String>();
        var criteria = new HashSet<String>(base.texts().keySet());
        criteria.addAll(theirs.texts().keySet());
        criteria.addAll(mine.texts().keySet());
        var texts = new HashMap<String, String>();
        for (var criterion : criteria) {
            texts.put(
                    criterion,
                    one(
                            criterion,
                            base.text(criterion),
                            theirs.text(criterion),
                            mine.text(criterion),
                            conflicts));
        }
        var ticked = new HashSet<String>(mine.commitments());
        theirs.commitments().stream()
                .filter(id -> !base.commitments().contains(id))
                .forEach(ticked::add);
        base.commitments().stream()
                .filter(id -> !theirs.commitments().contains(id))
                .forEach(ticked::remove);
        var host = one(HOST, base.host(), theirs.host(), mine.host(), conflicts);
        var responsible =
                one(
                        RESPONSIBLE,
                        base.responsible(),
                        theirs.responsible(),
                        mine.responsible(),
                        conflicts);
        return new BothWrote(new Answers(texts, ticked, host, responsible), conflicts);
    }

    private static String one(
            String field, String base, String theirs, String mine, Set<String> conflicts) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        if (!theirs.equals(base)) {
            conflicts.add(field);
        }
        return mine;
    }
}
