package fr.inventons.platform.web;

/**
 * A tile of the map: a square for a territory, on a grid.
 *
 * @param column from 1, left to right
 * @param row from 1, top to bottom
 * @param stage 0 to 3, light to dark
 */
public record Tile(String code, String name, int column, int row, int stage, String href) {}
