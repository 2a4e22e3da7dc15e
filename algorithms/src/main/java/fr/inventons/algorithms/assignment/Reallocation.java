package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * A second allocation when people already have their places: whoever moves is paid for.
 *
 * <p>{@link #curve} asks the question again with cost + λ × people moved, for some λ; each point is
 * optimal for its λ, so no other allocation moves as few people for less (a point of the convex
 * hull). {@link #choices} keeps three that can be said in plain words.
 */
public final class Reallocation {
    private static final long[] PRICES = {1, 3, 10, 30, 100, 300, 1000};

    private Reallocation() {}

    /**
     * A point of the curve.
     *
     * @param price λ
     * @param value of the demand's own level, moves not counted
     * @param asked the question that this point answers, for {@link Checker}
     */
    public record Point(long price, long value, Demand asked, Allocation allocation) {
        /** How many leave the place they had. */
        public int moved() {
            return allocation.parts().moved();
        }
    }

    /**
     * Three plain choices: nobody who has a place moves unless she must; a few move; the best
     * balance, with as few moves as it allows.
     */
    public record Choices(Point nobody, Point few, Point best) {}

    /** From the best (λ = 0) to the one that moves only those who cannot stay. */
    public static List<Point> curve(Demand demand) {
        if (demand.levels().size() != 1) {
            throw new IllegalArgumentException("one level, not " + demand.levels().size());
        }
        var own = demand.levels().getFirst();
        var points = new ArrayList<Point>();
        points.add(point(0, own, demand.minimising(List.of(own, Prices.nobodyMoved()))));
        for (long price : PRICES) {
            var asked = demand.minimising(List.of(own.moving(price)));
            points.add(point(price, own, asked));
        }
        var still = List.of(Prices.everybodyPlaced(), Prices.nobodyMoved(), own);
        points.add(point(Demand.LARGEST_PRICE, own, demand.minimising(still)));
        return List.copyOf(points);
    }

    /** The three; few is where the curve bends: the best sum of both shares. */
    public static Choices choices(Demand demand) {
        var curve = curve(demand);
        var best = curve.getFirst();
        var nobody = curve.getLast();
        long moves = Math.max(1, best.moved() - nobody.moved());
        long gain = Math.max(1, nobody.value() - best.value());
        var few = nobody;
        long least = Long.MAX_VALUE;
        for (var point : curve) {
            long share =
                    (point.moved() - nobody.moved()) * gain
                            + (point.value() - best.value()) * moves;
            if (share < least) {
                least = share;
                few = point;
            }
        }
        return new Choices(nobody, few, best);
    }

    private static Point point(long price, Prices own, Demand asked) {
        var allocation = Allocator.allocate(asked);
        return new Point(price, own.value(asked, allocation.placements()), asked, allocation);
    }
}
