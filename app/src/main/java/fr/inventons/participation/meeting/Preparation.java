package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.LocalDate;
import java.util.List;

/**
 * Slot: what is to be done before the day. The modules above tell where each of their parts stands;
 * the meeting's page lists the parts in order, the officer's first page keeps what is due first.
 */
public interface Preparation {
    /**
     * A part of the preparation.
     *
     * @param order parts are shown from the smallest: 10 the day itself, 20 seats and
     *     registrations, 30 invitations, 40 mail and calls, 50 who goes where, 60 what is printed
     * @param title « Les invitations »
     * @param text where it stands, in one sentence with its numbers
     */
    record Stage(int order, String title, String text, Status status, String href) {}

    /** Something to do, with the day it is due. */
    record Due(LocalDate by, Task task) {}

    /** The parts of a meeting that {@code by} runs. */
    List<Stage> stages(Actor by, Meeting meeting);

    /** What is to be done by the officer, before when; empty when nothing is. */
    List<Due> due(Actor by, Meeting meeting);
}
