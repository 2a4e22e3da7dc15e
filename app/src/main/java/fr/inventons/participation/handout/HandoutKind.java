package fr.inventons.participation.handout;

import java.util.Arrays;
import java.util.Optional;

/** What can be printed for the day, in the order in which it is laid out in the morning. */
public enum HandoutKind {
    /** The way, the rooms and the tables. */
    SIGNS("affiches"),
    /** Everyone expected, to sign when coming in. */
    DAY_ATTENDANCE("emargement"),
    /** The same, workshop by workshop and round by round. */
    WORKSHOP_ATTENDANCE("emargement-ateliers"),
    /** One for each person expected. */
    BADGES("badges"),
    /** One for each table: prompts, code, emergency numbers. */
    TABLE_SHEETS("fiches-de-table"),
    /** The blank registration form. */
    FORM("formulaire");

    private final String slug;

    HandoutKind(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses and files. */
    public String slug() {
        return slug;
    }

    /** True for what people correct in their word processor. */
    public boolean editable() {
        return this == DAY_ATTENDANCE || this == WORKSHOP_ATTENDANCE || this == FORM;
    }

    /** True for what shows names. */
    public boolean named() {
        return this == DAY_ATTENDANCE || this == WORKSHOP_ATTENDANCE || this == BADGES;
    }

    /** The kind of that name. */
    public static Optional<HandoutKind> named(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
