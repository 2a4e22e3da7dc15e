package fr.inventons.participation.planning.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The form of a workshop, and its team.
 *
 * @param now what is kept of it now, when somebody else just changed it
 * @param rounds each round to choose; empty when there is one
 * @param candidates those who run the meeting
 */
public record SettingView(
        String id,
        String meetingTitle,
        String workshop,
        String title,
        SettingForm form,
        String error,
        String now,
        List<Option> rooms,
        List<Member> team,
        List<Option> rounds,
        List<Option> candidates) {
    /** Somebody who runs the workshop. */
    public record Member(String person, String name, int round) {}
}
