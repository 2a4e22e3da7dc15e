package fr.inventons.participation.registration.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/** People whom the officer keeps apart. No reason is asked for: none is stored. */
public record ApartView(
        String meeting,
        String meetingTitle,
        boolean over,
        List<Option> people,
        String one,
        String other,
        String error,
        List<Couple> couples) {
    /** Two people kept apart. */
    public record Couple(String one, String other, String names) {}
}
