package fr.inventons.algorithms.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * A second allocation when people already have their places: whoever moves is paid for.
 *
 * <p>{@link #curve} asks the question again with cost + λ × people moved, for some λ; each point is
 * optimal for its λ, so no other allocation moves as few people for less (a point of the convex
 * hull). {@link #choices} gives three that can be said in plain words.
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
        var points = new ArrayList<Point>();
        points.add(best(demand));
        for (long price : PRICES) {
            points.add(at(demand, price));
        }
        points.add(nobody(demand));
        return List.copyOf(points);
    }

    /**
     * The three; few is where the curve bends: the best sum of both shares that a whole λ gives.
     * That sum is least for λ = gain ÷ moves between the two ends and the curve is convex, so one
     * of the two whole numbers around it is best of all: four allocations at most.
     */
    public static Choices choices(Demand demand) {
        var best = best(demand);
        var nobody = nobody(demand);
        long moves = Math.max(1, best.moved() - nobody.moved());
        long gain = Math.max(1, nobody.value() - best.value());
        var points = new ArrayList<>(List.of(best));
        for (long price = gain / moves; price <= Math.ceilDiv(gain, moves); price++) {
            if (price > 0 && price <= Demand.LARGEST_PRICE) {
                points.add(at(demand, price));
            }
        }
        points.add(nobody);
        var few = nobody;
        long least = Long.MAX_VALUE;
        for (var point : points) {
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

    private static Point best(Demand demand) {
        var own = own(demand);
        return point(0, own, demand.minimising(List.of(own, Prices.nobodyMoved())));
    }

    private static Point at(Demand demand, long price) {
        var own = own(demand);
        return point(price, own, demand.minimising(List.of(own.moving(price))));
    }

    private static Point nobody(Demand demand) {
        var own = own(demand);
        var still = List.of(Prices.everybodyPlaced(), Prices.nobodyMoved(), own);
        return point(Demand.LARGEST_PRICE, own, demand.minimising(still));
    }

    private static Prices own(Demand demand) {
        if (demand.levels().size() != 1) {
            throw new IllegalArgumentException("one level, not " + demand.levels().size());
        }
        return demand.levels().getFirst();
    }

    private static Point point(long price, Prices own, Demand asked) {
        var allocation = Allocator.allocate(asked);
        return new Point(price, own.value(asked, allocation.placements()), asked, allocation);
    }
}
