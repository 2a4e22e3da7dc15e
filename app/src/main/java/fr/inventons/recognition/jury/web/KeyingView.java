package fr.inventons.recognition.jury.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/** The page where the secretary keys what one member wrote on paper about one file. */
public record KeyingView(
        String committee,
        String committeeTitle,
        String candidacy,
        String number,
        String title,
        String member,
        String name,
        Status stand,
        String recusalRule,
        List<Option> links,
        String linkChosen,
        String linkWords,
        String paper,
        JuryFileView.GridView grid,
        boolean scoring,
        String refused,
        String refusal) {
    public String error(String form) {
        return refused.equals(form) ? refusal : "";
    }
}
