package fr.inventons.oversight.portal;

import java.util.List;

/** Every département with its stage, in the order of the codes. */
public record FranceMap(List<MapSquare> squares) {
    public List<MapSquare> at(MapStage stage) {
        return squares.stream().filter(square -> square.stage() == stage).toList();
    }
}
