package fr.inventons.recognition.showcase.web;

import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Tile;
import java.util.List;

/**
 * The list of labelled actions and its map.
 *
 * @param found « 4 actions », or a sentence when there is none
 * @param places the départements that have some, with how many: the equivalent of the map
 * @param next address of the rest of the list, or {@code ""}
 */
public record ActionsView(
        ActionsForm form,
        String found,
        List<ActionCard> cards,
        String next,
        List<Option> pillars,
        List<Option> audiences,
        List<Option> kinds,
        List<Option> departments,
        List<Tile> tiles,
        List<Link> places,
        boolean filtered) {}
