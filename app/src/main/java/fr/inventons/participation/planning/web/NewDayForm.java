package fr.inventons.participation.planning.web;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.platform.web.Typed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as typed.
 *
 * @param modele the meeting whose plan it starts from; empty for the campaign's template
 * @param cle the id that the form was shown with, so that a second click opens nothing
 */
public record NewDayForm(
        String cle,
        String departement,
        String quartier,
        String titre,
        String jour,
        String heure,
        String lieu,
        String modele) {

    public NewDayForm(
            @Nullable String cle,
            @Nullable String departement,
            @Nullable String quartier,
            @Nullable String titre,
            @Nullable String jour,
            @Nullable String heure,
            @Nullable String lieu,
            @Nullable String modele) {
        this.cle = cle == null ? "" : cle;
        this.departement = departement == null ? "" : departement;
        this.quartier = quartier == null ? "" : quartier;
        this.titre = titre == null ? "" : titre;
        this.jour = jour == null ? "" : jour;
        this.heure = heure == null ? "" : heure;
        this.lieu = lieu == null ? "" : lieu;
        this.modele = modele == null ? "" : modele;
    }

    static NewDayForm empty(String department) {
        return new NewDayForm(
                UUID.randomUUID().toString(), department, "", "", "", "09:30", "", "");
    }

    /** The id it was shown with; a new one when it came without. */
    MeetingId id() {
        try {
            return new MeetingId(UUID.fromString(cle));
        } catch (IllegalArgumentException e) {
            return MeetingId.random();
        }
    }

    /** As a browser sends it ({@code 2018-04-14}) or as a person types it ({@code 14/04/2018}). */
    Optional<LocalDate> day() {
        return Typed.day(jour);
    }

    /** {@code 09:30}, {@code 9 h 30} or {@code 9h}. */
    Optional<LocalTime> hour() {
        return Typed.hour(heure);
    }

    /** Empty when the code is no département's. */
    Optional<DepartmentCode> department() {
        try {
            return Optional.of(new DepartmentCode(departement));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The meeting to start from; empty for the campaign's template. */
    Optional<MeetingId> model() {
        try {
            return modele.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MeetingId(UUID.fromString(modele)));
        } catch (IllegalArgumentException e) {
            return Optional.of(new MeetingId(new UUID(0, 0)));
        }
    }

    NewMeeting meeting(
            CampaignId campaign, DepartmentCode department, LocalDate day, LocalTime hour) {
        return new NewMeeting(
                campaign,
                department,
                quartier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new NeighbourhoodCode(quartier)),
                titre,
                day,
                hour,
                lieu);
    }
}
