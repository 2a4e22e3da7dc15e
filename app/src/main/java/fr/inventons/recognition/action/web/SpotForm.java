package fr.inventons.recognition.action.web;

import org.jspecify.annotations.Nullable;

/** The name given to an action when it is spotted. */
public record SpotForm(String titre) {
    public SpotForm(@Nullable String titre) {
        this.titre = titre == null ? "" : titre;
    }
}
