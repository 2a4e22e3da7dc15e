package fr.inventons.participation.meeting;

import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Status;
import java.util.List;

/** Slot: what the day of a meeting is made of. The modules above tell it on the meeting's page. */
public interface Programme {
    /** A part of the day, such as a workshop. */
    record Item(String title, String text, Status status, String href) {}

    /** The parts of the day, in order. */
    List<Item> items(Meeting meeting);

    /** Pages that help those who prepare the day. */
    List<Link> pages(Meeting meeting);
}
