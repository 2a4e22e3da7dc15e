package fr.inventons.foundation.territory;

/**
 * Where a département stands on the tile map: columns 1 to 13 from the west, rows 1 to 13 from the
 * north.
 */
public record Tile(Department department, int column, int row) {}
