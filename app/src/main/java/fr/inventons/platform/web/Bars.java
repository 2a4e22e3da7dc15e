package fr.inventons.platform.web;

import java.util.List;

/** The common scale of bars drawn under each other, on a width of {@value #WIDTH} units. */
public record Bars(List<Bar> bars) {
    private static final int WIDTH = 330;

    /** Length of {@code count} units. */
    public int length(int count) {
        return count * WIDTH / most();
    }

    /** Left edge of the mark of an expected number, three units wide. */
    public double mark(int expected) {
        return Math.max(0, length(expected) - 1.5);
    }

    private int most() {
        return bars.stream()
                .mapToInt(bar -> Math.max(bar.count(), bar.expected() + bar.expected() / 10))
                .reduce(1, Math::max);
    }
}
