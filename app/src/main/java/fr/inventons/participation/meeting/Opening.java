package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.time.LocalDate;

/** Every way {@link Meetings#open} can end. */
public sealed interface Opening {
    record Opened(MeetingId id) implements Opening {}

    /** The same form was sent before: the meeting is there, nothing was written twice. */
    record AlreadyOpened(MeetingId id) implements Opening {}

    record NotAllowed(DepartmentCode department) implements Opening {}

    record UnknownCampaign(CampaignId campaign) implements Opening {}

    record TitleMissing() implements Opening {}

    record TitleTooLong(int length, int limit) implements Opening {}

    record PlaceMissing() implements Opening {}

    record PlaceTooLong(int length, int limit) implements Opening {}

    /** The day is not within the campaign; both bounds are included. */
    record OutsideCampaign(LocalDate from, LocalDate until) implements Opening {}

    /** That neighbourhood does not lie in this département on that day. */
    record NotInDepartment(NeighbourhoodCode neighbourhood) implements Opening {}
}
