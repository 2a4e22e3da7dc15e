package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file for the label.
 *
 * @param track one of the campaign's label
 * @param call one of the track's
 * @param number such as {@code C-2018-0012}; empty while it is a draft
 * @param submittedAt when it was received the first time
 * @param bearer the organisation that bore the action when the file was last written or submitted
 * @param revision grows by one with each writing
 * @param version how many times it was submitted: what counts is the last
 * @param title of the action, when the file was last written or submitted
 */
public record Candidacy(
        CandidacyId id,
        ActionId action,
        CampaignId campaign,
        DepartmentCode department,
        String track,
        String call,
        CandidacyState state,
        String number,
        Optional<Instant> submittedAt,
        Optional<OrganisationId> bearer,
        int revision,
        int version,
        String title) {}
