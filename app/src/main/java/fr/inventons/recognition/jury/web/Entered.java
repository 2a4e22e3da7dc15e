package fr.inventons.recognition.jury.web;

import java.util.List;
import java.util.Map;

/**
 * What was typed in a form that was refused, and why.
 *
 * @param form which form of the page
 */
record Entered(String form, String refusal, Map<String, List<String>> values) {
    static final Entered NOTHING = new Entered("", "", Map.of());

    String value(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    boolean is(String name) {
        return form.equals(name);
    }
}
