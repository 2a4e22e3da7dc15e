package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.NewParticipant;
import java.util.UUID;

/**
 * A line of a list as it stands here.
 *
 * @param ref what the list itself calls it
 */
public record Entry(UUID ref, NewParticipant person) {}
