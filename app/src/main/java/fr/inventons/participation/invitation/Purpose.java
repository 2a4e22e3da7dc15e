package fr.inventons.participation.invitation;

import java.util.Arrays;
import java.util.Optional;

/** Why people are written to. */
public enum Purpose {
    INVITATION("invitation"),
    /** To those who were invited and have not answered. */
    REMINDER("rappel"),
    MOVED("deplacement"),
    POSTPONED("report"),
    CANCELLED("annulation");

    private final String slug;

    Purpose(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** The purpose of that name. */
    public static Optional<Purpose> named(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** True for what tells a change of the day, to everyone who knew of it. */
    public boolean tellsChange() {
        return this == MOVED || this == POSTPONED || this == CANCELLED;
    }
}
