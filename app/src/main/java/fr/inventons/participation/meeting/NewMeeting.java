package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What an officer says to open a meeting; the rest comes from the campaign's template. */
public record NewMeeting(
        CampaignId campaign,
        DepartmentCode department,
        Optional<NeighbourhoodCode> neighbourhood,
        String title,
        LocalDate day,
        LocalTime startsAt,
        String place) {}
