package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A committee as its secretary types it: people by their names, their employers as people say them.
 *
 * @param president index of the guest who presides
 */
public record Invitation(
        CampaignId campaign,
        String track,
        Optional<DepartmentCode> department,
        String title,
        LocalDate day,
        int president,
        List<Guest> guests) {
    public Invitation {
        guests = List.copyOf(guests);
    }

    /**
     * @param email may be empty: some members work on paper
     * @param organisation employer or mandate, as people say it, or empty
     */
    public record Guest(
            String givenName,
            String familyName,
            String email,
            String quality,
            String organisation) {}
}
