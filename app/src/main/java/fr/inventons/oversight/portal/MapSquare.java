package fr.inventons.oversight.portal;

import fr.inventons.foundation.territory.Department;

/** A département on the tile map. */
public record MapSquare(Department department, int column, int row, MapStage stage) {}
