package fr.inventons.participation.workshop.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/** Who runs the workshops of a meeting, and who could. */
public record CrewView(
        String meeting,
        String meetingTitle,
        boolean officer,
        boolean open,
        String error,
        List<String> facilitators,
        List<Option> candidates) {}
