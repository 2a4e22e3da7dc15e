package fr.inventons.foundation.territory;

/**
 * A priority neighbourhood's code, such as {@code QN02A01M} (2024 generation) or {@code QP009001}
 * (2015).
 */
public record NeighbourhoodCode(String value) {}
