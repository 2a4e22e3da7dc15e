package fr.inventons.participation.answer.web;

import org.jspecify.annotations.Nullable;

/** Which organisation is asked. */
public record AskForm(String organisme) {
    public AskForm(@Nullable String organisme) {
        this.organisme = organisme == null ? "" : organisme;
    }
}
