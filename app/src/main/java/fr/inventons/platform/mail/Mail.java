package fr.inventons.platform.mail;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail to one address, made of parts that are read from top to bottom.
 *
 * @param attached files, and entries for the reader's calendar
 */
public record Mail(String to, String subject, List<Part> parts, List<Attached> attached) {
    public Mail(String to, String subject, List<Part> parts) {
        this(to, subject, parts, List.of());
    }

    public sealed interface Part {
        /** A paragraph. */
        record Text(String text) implements Part {}

        /** Something to do, at an address of ours. */
        record Act(String label, String url) implements Part {}

        /** A code to type. */
        record Code(String label, String code) implements Part {}
    }

    /** The mail for those who read text only. */
    public String text() {
        return parts.stream()
                .map(part ->
                        switch (part) {
                            case Part.Text(var text) -> text;
                            case Part.Act(var label, var url) -> label + "\n" + url;
                            case Part.Code(var label, var code) -> label + "\n" + code;
                        })
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** The address of its first act, or empty. */
    String link() {
        return parts.stream()
                .map(part -> part instanceof Part.Act act ? act.url() : "")
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }
}
