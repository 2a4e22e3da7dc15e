package fr.inventons.participation.invitation.web;

import fr.inventons.participation.invitation.Revised;
import fr.inventons.participation.invitation.Sender;
import fr.inventons.participation.invitation.Wording;
import fr.inventons.platform.web.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text, or who sends it, as typed. */
public record PhrasingForm(
        String version,
        String objet,
        String texte,
        String fin,
        String service,
        String adresse,
        String telephone,
        String signature,
        String avant) {

    public PhrasingForm(
            @Nullable String version,
            @Nullable String objet,
            @Nullable String texte,
            @Nullable String fin,
            @Nullable String service,
            @Nullable String adresse,
            @Nullable String telephone,
            @Nullable String signature,
            @Nullable String avant) {
        this.version = version == null ? "" : version;
        this.objet = objet == null ? "" : objet;
        this.texte = texte == null ? "" : texte;
        this.fin = fin == null ? "" : fin;
        this.service = service == null ? "" : service;
        this.adresse = adresse == null ? "" : adresse;
        this.telephone = telephone == null ? "" : telephone;
        this.signature = signature == null ? "" : signature;
        this.avant = avant == null ? "" : avant;
    }

    static PhrasingForm ofWording(Revised<Wording> wording) {
        var text = wording.text();
        return new PhrasingForm(
                String.valueOf(wording.revision()),
                text.subject(),
                text.body(),
                text.closing(),
                "",
                "",
                "",
                "",
                "");
    }

    static PhrasingForm ofSender(Revised<Sender> sender) {
        var who = sender.text();
        return new PhrasingForm(
                String.valueOf(sender.revision()),
                "",
                "",
                "",
                who.service(),
                who.address(),
                who.telephone(),
                who.signature(),
                who.answerBy().map(LocalDate::toString).orElse(""));
    }

    /** -1, which no version has, when it came without one. */
    int revision() {
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    PhrasingForm at(int revision) {
        return new PhrasingForm(
                String.valueOf(revision),
                objet,
                texte,
                fin,
                service,
                adresse,
                telephone,
                signature,
                avant);
    }

    Wording wording() {
        return new Wording(objet, texte, fin);
    }

    /** True when a day was typed that cannot be read. */
    boolean dayUnreadable() {
        return !avant.isBlank() && day().isEmpty();
    }

    private Optional<LocalDate> day() {
        return avant.isBlank() ? Optional.empty() : Typed.day(avant);
    }

    Sender sender() {
        return new Sender(service, adresse, telephone, signature, day());
    }
}
