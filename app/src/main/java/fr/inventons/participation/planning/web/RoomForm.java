package fr.inventons.participation.planning.web;

import fr.inventons.participation.planning.Access;
import fr.inventons.participation.planning.NewRoom;
import fr.inventons.participation.planning.Room;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A room as typed. */
public record RoomForm(
        String revision,
        String nom,
        String personnes,
        String fauteuil,
        String boucle,
        String remarque) {
    public RoomForm(
            @Nullable String revision,
            @Nullable String nom,
            @Nullable String personnes,
            @Nullable String fauteuil,
            @Nullable String boucle,
            @Nullable String remarque) {
        this.revision = revision == null ? "" : revision;
        this.nom = nom == null ? "" : nom;
        this.personnes = personnes == null ? "" : personnes;
        this.fauteuil = fauteuil == null ? "" : fauteuil;
        this.boucle = boucle == null ? "" : boucle;
        this.remarque = remarque == null ? "" : remarque;
    }

    static RoomForm empty(int revision) {
        return new RoomForm(String.valueOf(revision), "", "", "", "", "");
    }

    static RoomForm of(int revision, Room room) {
        return new RoomForm(
                String.valueOf(revision),
                room.name(),
                String.valueOf(room.capacity()),
                room.access().contains(Access.WHEELCHAIR) ? "oui" : "",
                room.access().contains(Access.HEARING_LOOP) ? "oui" : "",
                room.note());
    }

    RoomForm on(int newer) {
        return new RoomForm(String.valueOf(newer), nom, personnes, fauteuil, boucle, remarque);
    }

    NewRoom room() {
        var access = EnumSet.noneOf(Access.class);
        if (!fauteuil.isEmpty()) {
            access.add(Access.WHEELCHAIR);
        }
        if (!boucle.isEmpty()) {
            access.add(Access.HEARING_LOOP);
        }
        return new NewRoom(nom, Math.max(0, Numbers.read(personnes)), access, remarque);
    }
}
