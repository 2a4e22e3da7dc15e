package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Demand;

/** Counts what an answer is worth, over all its turns. */
final class Numbers {
    private Numbers() {}

    static Offer of(Choice choice, Solved solved) {
        int moved = 0;
        int firstWishes = 0;
        int wishes = 0;
        int notPlaced = 0;
        int offBalance = 0;
        var first = solved.asked().getFirst();
        for (int p = 0; p < first.people().size(); p++) {
            boolean moves = false;
            boolean waits = false;
            boolean granted = false;
            for (int turn = 0; turn < solved.placements().size(); turn++) {
                var person = solved.asked().get(turn).people().get(p);
                int at = solved.placements().get(turn).get(p);
                moves |= person.current() != Demand.NONE && person.current() != at;
                waits |= at == Demand.NONE;
                granted |= at != Demand.NONE && person.rank(at) == 1;
            }
            moved += moves ? 1 : 0;
            notPlaced += waits ? 1 : 0;
            firstWishes += granted ? 1 : 0;
            wishes += first.people().get(p).wishes().isEmpty() ? 0 : 1;
        }
        for (int turn = 0; turn < solved.placements().size(); turn++) {
            offBalance += solved.parts(turn).quota();
        }
        return new Offer(choice, moved, firstWishes, wishes, offBalance, notPlaced);
    }
}
