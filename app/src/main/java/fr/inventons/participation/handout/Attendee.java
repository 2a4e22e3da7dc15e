package fr.inventons.participation.handout;

import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.List;

/**
 * Somebody expected, as papers show her.
 *
 * @param listName family name first, for lists that are read by name
 * @param badgeName what stands on her badge: a minor's first name alone
 * @param organisation empty for none, and for residents, who are not asked
 * @param child true under fifteen: an adult signs for her
 * @param places where she goes, round by round; empty before the allocation
 */
public record Attendee(
        ParticipantId id,
        String listName,
        String badgeName,
        String quality,
        String organisation,
        boolean child,
        List<Place> places) {

    /**
     * A workshop, and a table where one is known.
     *
     * @param round from 1
     * @param table number within the workshop; 0 when none is given yet
     */
    public record Place(int round, WorkshopId workshop, int table) {}

    /** « Association, Les Jardins de la colline ». */
    public String comesAs() {
        return organisation.isEmpty() ? quality : quality + ", " + organisation;
    }
}
