package fr.inventons.participation.handout;

import java.util.ArrayList;
import java.util.List;

/**
 * One sign, one page.
 *
 * @param title what stands large: a room, a workshop, « Table 4 »
 * @param text smaller, or empty
 */
public record Sign(Kind kind, String title, String text) {
    /** What a sign is for. */
    public enum Kind {
        /** At the entrance. */
        WELCOME,
        /** On the way, towards the right. */
        RIGHT,
        /** On the way, towards the left. */
        LEFT,
        /** On a door. */
        DOOR,
        /** On a table. */
        TABLE
    }

    /** The signs of a day: the entrance, the way and the doors, the tables. */
    public static List<Sign> of(Gathering day) {
        var signs = new ArrayList<Sign>();
        signs.add(new Sign(Kind.WELCOME, day.meeting().title(), day.meeting().place()));
        for (var room : day.rooms()) {
            var here =
                    day.spaces().values().stream()
                            .filter(space -> space.room().equals(room))
                            .map(Gathering.Space::title)
                            .toList();
            var text = String.join("\n", here);
            signs.add(new Sign(Kind.DOOR, room, text));
            signs.add(new Sign(Kind.RIGHT, room, text));
            signs.add(new Sign(Kind.LEFT, room, text));
        }
        for (var space : day.spaces().values()) {
            if (space.room().isEmpty()) {
                signs.add(new Sign(Kind.DOOR, space.title(), ""));
                signs.add(new Sign(Kind.RIGHT, space.title(), ""));
                signs.add(new Sign(Kind.LEFT, space.title(), ""));
            }
        }
        for (var space : day.spaces().values()) {
            for (var table : space.tables()) {
                signs.add(new Sign(Kind.TABLE, String.valueOf(table.number()), space.title()));
            }
        }
        return signs;
    }
}
