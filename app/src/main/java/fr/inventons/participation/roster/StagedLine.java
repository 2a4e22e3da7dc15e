package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.NewParticipant;
import java.util.Map;

/**
 * A line as it was read.
 *
 * @param cells those that hold something; {@link Column#RELAY} and the like are missing when blank
 */
record StagedLine(int place, int number, Map<Column, String> cells) {
    NewParticipant person() {
        return Cells.participant(cells);
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
