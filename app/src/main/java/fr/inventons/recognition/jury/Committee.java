package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Some people, some files, one day.
 *
 * @param track of the campaign's label
 * @param department empty for a national track
 * @param day of the meeting; marks are given before it
 * @param openedAt when the discussion opened: no mark is given or changed after it
 * @param missingReason why the discussion opened before every mark was there, or empty
 * @param files in the order in which they were added
 */
public record Committee(
        CommitteeId id,
        CampaignId campaign,
        String track,
        Optional<DepartmentCode> department,
        String title,
        LocalDate day,
        PersonId president,
        State state,
        Optional<Instant> openedAt,
        String missingReason,
        Optional<Instant> closedAt,
        List<Member> members,
        List<CandidacyId> files) {

    /** How far it has come. */
    public enum State {
        /** Links are declared, marks are given alone. */
        SCORING,
        /** Marks stand side by side; avis are given. */
        DISCUSSION,
        /** Minutes are frozen. */
        CLOSED
    }

    /**
     * Who sits.
     *
     * @param quality as it is printed: « membre d’un conseil citoyen »
     * @param organisations employers and mandates known to the secretary
     * @param present at the discussion; false before it opens
     */
    public record Member(
            PersonId person, String quality, Set<OrganisationId> organisations, boolean present) {}

    /** Where its members hold {@code Role.JUROR}. */
    public Scope scope() {
        return Scope.of("committee", id.value());
    }

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Who was at the discussion. */
    public List<Member> present() {
        return members.stream().filter(Member::present).toList();
    }
}
