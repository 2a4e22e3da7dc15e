package fr.inventons.participation.allocation;

/**
 * One of the three choices, with its numbers.
 *
 * @param moved people who would go elsewhere than now
 * @param firstWishes people who would have a first wish
 * @param wishes people who have wishes
 * @param offBalance people above or below the shares of their kinds, over workshops and turns
 * @param notPlaced people without a workshop in some turn
 */
public record Offer(
        Choice choice, int moved, int firstWishes, int wishes, int offBalance, int notPlaced) {}
