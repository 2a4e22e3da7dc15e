package fr.inventons.participation.note.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a note sends. */
public record NoteForm(String formulaire, String note) {
    public NoteForm(@Nullable String formulaire, @Nullable String note) {
        this.formulaire = formulaire == null ? "" : formulaire;
        this.note = note == null ? "" : note;
    }

    static NoteForm empty() {
        return new NoteForm(UUID.randomUUID().toString(), "");
    }

    UUID id() {
        return formulaire.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(formulaire)
                : UUID.randomUUID();
    }
}
