package fr.inventons.participation.note.web;

import java.util.List;

/** The internal notes beside a proposal, for those of one house. */
public record NotePart(
        String proposal,
        String title,
        String whose,
        List<Line> notes,
        String error,
        NoteForm form) {
    /** A note with who wrote it, and when. */
    public record Line(String by, String text) {}
}
