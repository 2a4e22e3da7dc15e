package fr.inventons.recognition.showcase.web;

import fr.inventons.recognition.showcase.Message;
import org.jspecify.annotations.Nullable;

/** A message as typed. */
public record MessageForm(String nom, String reponse, String message) {
    public MessageForm(@Nullable String nom, @Nullable String reponse, @Nullable String message) {
        this.nom = nom == null ? "" : nom;
        this.reponse = reponse == null ? "" : reponse;
        this.message = message == null ? "" : message;
    }

    static MessageForm empty() {
        return new MessageForm("", "", "");
    }

    Message typed() {
        return new Message(nom, reponse, message);
    }
}
