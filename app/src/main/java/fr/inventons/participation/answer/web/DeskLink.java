package fr.inventons.participation.answer.web;

import fr.inventons.participation.answer.SeenCase;

/** A request, as a link for those who handle it. */
public record DeskLink(String who, String href) {
    static DeskLink of(AnswerWords words, SeenCase one) {
        return new DeskLink(words.who(one), "/reponses/" + one.asked().id().value());
    }
}
