package fr.inventons.recognition.showcase.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The agenda.
 *
 * @param department code of the one asked for, or {@code ""}
 * @param feed address of the same events for a calendar
 * @param mayAnnounce the reader may enter events
 */
public record AgendaView(
        List<AgendaMonth> toCome,
        List<AgendaLine> past,
        List<Option> departments,
        String department,
        String feed,
        boolean mayAnnounce) {}
