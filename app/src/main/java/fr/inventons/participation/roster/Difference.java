package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Column;

/**
 * A cell that differs.
 *
 * @param clash true when it was changed here too since the export
 */
public record Difference(Column column, String here, String file, boolean clash) {}
