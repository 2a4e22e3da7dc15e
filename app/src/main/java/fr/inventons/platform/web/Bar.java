package fr.inventons.platform.web;

/**
 * A count against what is expected.
 *
 * @param first drawn first and heavier: the row whose expected number is a floor
 */
public record Bar(String label, int count, int expected, boolean first) {
    public int missing() {
        return Math.max(0, expected - count);
    }
}
