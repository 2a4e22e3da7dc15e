package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Checker;
import fr.inventons.algorithms.assignment.Company;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Parts;
import fr.inventons.algorithms.assignment.TurnByTurn;
import fr.inventons.algorithms.assignment.Turns;
import fr.inventons.algorithms.assignment.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that the checker has verified, turn by turn or as one day; nothing is shown without.
 *
 * @param asked of each turn, with its pins and bars
 * @param placements of each turn
 * @param values of each level: of each turn, or of the whole day as the only one
 * @param bounds no answer that keeps groups and pairs is below
 * @param free what they would be if nobody were kept with or from anybody
 */
record Solved(
        List<Demand> asked,
        List<List<Integer>> placements,
        List<List<Long>> values,
        List<List<Long>> bounds,
        List<List<Long>> free,
        boolean oneFlow) {
    /** Flows of the search for groups and pairs: a second or two on a large day. */
    private static final int FLOWS = 400;

    /** Beyond that many people a flow takes longer, so fewer are tried. */
    private static final int MANY = 1000;

    /** How it can end. */
    sealed interface Outcome {
        record Answered(ProofFile.Answer answer) implements Outcome {}

        record Contradiction(Company.Apart pair) implements Outcome {}
    }

    /** Computes; the same question gives the same answer. */
    static Outcome solve(ProofFile.Question question, boolean oneFlow) {
        var turns = question.turns();
        if (oneFlow) {
            var day = Turns.allocate(turns.getFirst(), turns.size());
            return new Outcome.Answered(new ProofFile.Answer(List.of(), day));
        }
        int flows = question.people().size() > MANY ? FLOWS / 20 : FLOWS;
        return switch (TurnByTurn.allocate(turns, question.groups(), question.pairs(), flows)) {
            case TurnByTurn.Outcome.Contradiction(var pair) -> new Outcome.Contradiction(pair);
            case TurnByTurn.Outcome.Placed(var asked, var placed) -> {
                var steps = new ArrayList<ProofFile.Step>();
                for (int turn = 0; turn < placed.size(); turn++) {
                    steps.add(step(asked.get(turn), placed.get(turn)));
                }
                yield new Outcome.Answered(new ProofFile.Answer(steps, ProofFile.Answer.NO_DAY));
            }
        };
    }

    private static ProofFile.Step step(Demand question, Company.Placed placed) {
        var pins = new ArrayList<List<Integer>>();
        var bars = new ArrayList<List<Integer>>();
        for (int p = 0; p < question.people().size(); p++) {
            int person = p;
            var before = question.people().get(p);
            var after = placed.asked().people().get(p);
            if (after.pinned() != before.pinned()) {
                pins.add(List.of(p, after.pinned()));
            }
            after.barred().stream()
                    .filter(w -> !before.barred().contains(w))
                    .sorted()
                    .forEach(w -> bars.add(List.of(person, w)));
        }
        return new ProofFile.Step(
                pins,
                bars,
                placed.allocation().certificate(),
                placed.free().certificate(),
                placed.bounds());
    }

    /**
     * What a file says, once the checker has verified it.
     *
     * @throws IllegalArgumentException when a proof does not stand
     */
    static Solved verified(ProofFile file) {
        var turns = file.question().turns();
        var steps = file.answer().steps();
        return steps.isEmpty() ? day(file, turns) : turnByTurn(turns, steps);
    }

    private static Solved day(ProofFile file, List<Demand> turns) {
        var day = file.answer().day();
        var demand = turns.getFirst();
        if (day.turns().size() != turns.size()) {
            throw new IllegalArgumentException("not as many turns as asked");
        }
        var values = proved(Checker.check(demand, day));
        var asked = turns.stream().map(_ -> demand).toList();
        return new Solved(
                asked, day.turns(), List.of(values), List.of(values), List.of(values), true);
    }

    private static Solved turnByTurn(List<Demand> turns, List<ProofFile.Step> steps) {
        if (steps.size() != turns.size()) {
            throw new IllegalArgumentException("not as many turns as asked");
        }
        var asked = new ArrayList<Demand>();
        var placements = new ArrayList<List<Integer>>();
        var values = new ArrayList<List<Long>>();
        var bounds = new ArrayList<List<Long>>();
        var free = new ArrayList<List<Long>>();
        for (int turn = 0; turn < turns.size(); turn++) {
            var step = steps.get(turn);
            var question = TurnByTurn.question(turns, turn, placements);
            var here = step.asked(question);
            values.add(levels(proved(Checker.check(here, step.certificate()))));
            free.add(levels(proved(Checker.check(question, step.free()))));
            bounds.add(step.bounds());
            asked.add(here);
            placements.add(step.certificate().placements());
        }
        return new Solved(asked, placements, values, bounds, free, false);
    }

    /** Without the lot. */
    private static List<Long> levels(List<Long> values) {
        return values.subList(0, values.size() - 1);
    }

    private static List<Long> proved(Verdict verdict) {
        if (verdict instanceof Verdict.Proved(var values)) {
            return values;
        }
        throw new IllegalArgumentException(verdict.toString());
    }

    /** What a turn is worth. */
    Parts parts(int turn) {
        return Parts.of(asked.get(turn), placements.get(turn));
    }
}
