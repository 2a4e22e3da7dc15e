package fr.inventons.participation.invitation.web;

import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * Where the invitations of a meeting stand.
 *
 * @param next what to do now
 * @param ways how the guests to invite are reached
 * @param remindable how many may be reminded now
 * @param remindNote why fewer than those who are silent, or empty
 * @param active false when the meeting is over or its day is to be told
 * @param filter which guests are listed
 * @param listed how many guests the filter keeps; {@code guests} holds the first of them
 */
public record InvitationsView(
        String meeting,
        String meetingTitle,
        String facts,
        String next,
        String refusal,
        int toInvite,
        List<Way> ways,
        int silent,
        int remindable,
        String remindNote,
        boolean active,
        List<Sending> sendings,
        String filter,
        int listed,
        List<Line> guests) {
    /** A way to reach people. */
    public record Way(String name, int people, String what) {}

    /**
     * A sending.
     *
     * @param ways « 27 courriels, 9 lettres »
     * @param letters how many letters there are to print
     * @param calls how many calls
     */
    public record Sending(
            int number, String purpose, String when, String ways, int letters, int calls) {}

    /** A guest. */
    public record Line(String name, String way, String written, Status status) {}
}
