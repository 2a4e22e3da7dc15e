package fr.inventons.platform.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names that a field of a form needs to be tied to its label, its hint and its error. */
public final class Fields {
    private Fields() {}

    /** The identifier of the field called {@code name}. */
    public static String id(String name) {
        return "c-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The identifier of the heading {@code title}. */
    public static String heading(String title) {
        return "t-" + Integer.toHexString(title.hashCode());
    }

    public static String css(String error) {
        return error.isEmpty() ? "inv-champ" : "inv-champ est-en-erreur";
    }

    /** What a screen reader says after the label: the error first. Null when there is nothing. */
    public static @Nullable String describedBy(String id, String hint, String error) {
        var said =
                Stream.of(error.isEmpty() ? "" : id + "-erreur", hint.isEmpty() ? "" : id + "-aide")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /** The hint of a field, with how much fits in it. */
    public static String limited(String hint, int limit) {
        var most = limit + " caractères au plus.";
        return hint.isEmpty() ? most : hint + " " + most;
    }
}
