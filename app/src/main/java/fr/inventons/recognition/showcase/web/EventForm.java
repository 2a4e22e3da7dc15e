package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.platform.web.Typed;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.NewEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as typed.
 *
 * @param pour {@code departement:<code>} or {@code action:<uuid>}: who invites
 * @param revision the one that was read, so that nobody writes over somebody else's words
 */
public record EventForm(
        String pour,
        String titre,
        String jour,
        String heure,
        String dernier,
        String fin,
        String lieu,
        String quartier,
        String quoi,
        String acces,
        String exception,
        String revision) {
    public EventForm(
            @Nullable String pour,
            @Nullable String titre,
            @Nullable String jour,
            @Nullable String heure,
            @Nullable String dernier,
            @Nullable String fin,
            @Nullable String lieu,
            @Nullable String quartier,
            @Nullable String quoi,
            @Nullable String acces,
            @Nullable String exception,
            @Nullable String revision) {
        this.pour = pour == null ? "" : pour;
        this.titre = titre == null ? "" : titre;
        this.jour = jour == null ? "" : jour;
        this.heure = heure == null ? "" : heure;
        this.dernier = dernier == null ? "" : dernier;
        this.fin = fin == null ? "" : fin;
        this.lieu = lieu == null ? "" : lieu;
        this.quartier = quartier == null ? "" : quartier;
        this.quoi = quoi == null ? "" : quoi;
        this.acces = acces == null ? "" : acces;
        this.exception = exception == null ? "" : exception;
        this.revision = revision == null ? "" : revision;
    }

    static EventForm empty(String pour) {
        return new EventForm(pour, "", "", "", "", "", "", "", "", "", "", "");
    }

    static EventForm of(Event event) {
        var said = event.said();
        return new EventForm(
                "",
                said.title(),
                said.startsOn().toString(),
                said.startsAt().toString(),
                said.lastDay().equals(said.startsOn()) ? "" : said.lastDay().toString(),
                said.endsAt().map(LocalTime::toString).orElse(""),
                said.place(),
                said.neighbourhood().map(NeighbourhoodCode::value).orElse(""),
                said.about(),
                said.access(),
                "",
                String.valueOf(event.revision()));
    }

    /** The same words, to be written over another revision. */
    EventForm over(int now) {
        return new EventForm(
                pour,
                titre,
                jour,
                heure,
                dernier,
                fin,
                lieu,
                quartier,
                quoi,
                acces,
                exception,
                String.valueOf(now));
    }

    /** The field that cannot be read, or {@code ""}. */
    String unreadable() {
        if (Typed.day(jour).isEmpty()) {
            return "jour";
        }
        if (Typed.hour(heure).isEmpty()) {
            return "heure";
        }
        if (!dernier.isBlank() && Typed.day(dernier).isEmpty()) {
            return "dernier";
        }
        return !fin.isBlank() && Typed.hour(fin).isEmpty() ? "fin" : "";
    }

    /** Call it when nothing is unreadable. */
    NewEvent event() {
        LocalDate day = Typed.day(jour).orElseThrow();
        return new NewEvent(
                titre,
                quoi,
                acces,
                lieu,
                quartier.isBlank()
                        ? Optional.empty()
                        : Optional.of(new NeighbourhoodCode(quartier.strip())),
                day,
                Typed.hour(heure).orElseThrow(),
                Typed.day(dernier).orElse(day),
                Typed.hour(fin));
    }

    Optional<ActionId> action() {
        try {
            return pour.startsWith("action:")
                    ? Optional.of(new ActionId(UUID.fromString(pour.substring("action:".length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<DepartmentCode> department() {
        try {
            return pour.startsWith("departement:")
                    ? Optional.of(new DepartmentCode(pour.substring("departement:".length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    int read() {
        return revision.matches("[0-9]{1,8}") ? Integer.parseInt(revision) : 0;
    }
}
