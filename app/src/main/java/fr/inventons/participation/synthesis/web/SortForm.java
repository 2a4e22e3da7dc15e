package fr.inventons.participation.synthesis.web;

import org.jspecify.annotations.Nullable;

/** The group chosen for a proposal. */
public record SortForm(String groupe) {
    public SortForm(@Nullable String groupe) {
        this.groupe = groupe == null ? "" : groupe;
    }
}
