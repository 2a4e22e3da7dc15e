package fr.inventons.participation.planning.web;

import fr.inventons.participation.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decides of a day, as typed.
 *
 * @param vu how many changes she had seen
 * @param motif why it is postponed
 * @param raison why it is cancelled
 */
public record DateForm(
        String vu,
        String jour,
        String heure,
        String lieu,
        String motif,
        String raison,
        String certain) {
    public DateForm(
            @Nullable String vu,
            @Nullable String jour,
            @Nullable String heure,
            @Nullable String lieu,
            @Nullable String motif,
            @Nullable String raison,
            @Nullable String certain) {
        this.vu = vu == null ? "" : vu;
        this.jour = jour == null ? "" : jour;
        this.heure = heure == null ? "" : heure;
        this.lieu = lieu == null ? "" : lieu;
        this.motif = motif == null ? "" : motif;
        this.raison = raison == null ? "" : raison;
        this.certain = certain == null ? "" : certain;
    }

    static DateForm of(int seen, Meeting meeting) {
        return new DateForm(
                String.valueOf(seen),
                meeting.postponed() ? "" : meeting.day().toString(),
                meeting.startsAt().toString(),
                meeting.place(),
                "",
                "",
                "");
    }

    /** What was typed, over what the other forms of the page would show. */
    DateForm over(DateForm fresh) {
        return new DateForm(
                fresh.vu(),
                lieu.isEmpty() && jour.isEmpty() ? fresh.jour() : jour,
                lieu.isEmpty() && heure.isEmpty() ? fresh.heure() : heure,
                lieu.isEmpty() && jour.isEmpty() ? fresh.lieu() : lieu,
                motif,
                raison,
                certain);
    }
}
