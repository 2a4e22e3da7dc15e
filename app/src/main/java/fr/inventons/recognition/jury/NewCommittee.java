package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A committee as it is convened; see {@link Committee}. */
public record NewCommittee(
        CampaignId campaign,
        String track,
        Optional<DepartmentCode> department,
        String title,
        LocalDate day,
        PersonId president,
        List<Seat> members) {
    public static final int TITLE_LIMIT = 200;
    public static final int QUALITY_LIMIT = 200;
    public static final int MEMBERS_LIMIT = 25;

    public NewCommittee {
        title = title.strip();
        members = List.copyOf(members);
    }

    /** Somebody to seat; {@code organisations} are employers and mandates. */
    public record Seat(PersonId person, String quality, Set<OrganisationId> organisations) {
        public Seat {
            quality = quality.strip();
            organisations = Set.copyOf(organisations);
        }
    }
}
