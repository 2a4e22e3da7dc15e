package fr.inventons.algorithms.assignment;

import java.util.List;
import java.util.Set;

/** Why somebody is not at a workshop. */
public sealed interface Explanation {
    /** She is there. */
    record There() implements Explanation {}

    /** She cannot be there: the workshop is closed, she is barred, or pinned elsewhere. */
    record Barred() implements Explanation {}

    /** Everybody there is pinned, so that no chair can be made free. */
    record NoChair() implements Explanation {}

    /**
     * She could be there, at a price.
     *
     * @param reasons what stands in the way, as one can see it in the room
     * @param moves what would follow, hers first: the shortest residual cycle
     * @param level the first that would get worse, from 0; as many as there are levels when only
     *     the lot decides against it
     * @param loss by how much that level would get worse
     */
    record AtAPrice(Set<Reason> reasons, List<Move> moves, int level, long loss)
            implements Explanation {
        public AtAPrice {
            reasons = Set.copyOf(reasons);
            moves = List.copyOf(moves);
        }
    }

    /** What one can see in the room. */
    enum Reason {
        /** Every chair is taken. */
        ROOM_FULL,
        /** There are as many people of her category as there should be. */
        CATEGORY_FULL,
        /** Her colleagues are there already. */
        COLLEAGUES_THERE,
        /** Where she is, her category would be too few without her. */
        NEEDED_WHERE_SHE_IS
    }

    /**
     * Somebody goes elsewhere.
     *
     * @param from a workshop, or {@link Demand#NONE} for the waiting list; {@code to} likewise
     * @param rankBefore of her wish, or {@link Demand#NONE}; {@code rankAfter} likewise
     */
    record Move(int person, int from, int to, int rankBefore, int rankAfter) {}
}
