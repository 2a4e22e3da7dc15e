package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.campaign.LabelScheme.Track;
import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.campaign.LabelVisibility.Moment;
import fr.inventons.foundation.campaign.LabelVisibility.Party;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.recognition.action.Action;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who reads, writes and examines a file: the campaign's cells, asked by every verb. */
@Component
class CandidacyReaders {
    private final Campaigns campaigns;
    private final Territories territories;
    private final Bodies bodies;
    private final List<DecisionReader> decisions;

    CandidacyReaders(
            Campaigns campaigns,
            Territories territories,
            Bodies bodies,
            List<DecisionReader> decisions) {
        this.campaigns = campaigns;
        this.territories = territories;
        this.bodies = bodies;
        this.decisions = List.copyOf(decisions);
    }

    LabelScheme scheme(Candidacy file) {
        return campaigns
                .campaign(file.campaign())
                .flatMap(campaign -> campaign.label())
                .orElseThrow(() -> new IllegalStateException("no label in " + file.campaign()));
    }

    Track track(Candidacy file) {
        return scheme(file)
                .track(file.track())
                .orElseThrow(() -> new IllegalStateException("no track " + file.track()));
    }

    LabelScheme.Call call(Candidacy file) {
        return track(file)
                .call(file.call())
                .orElseThrow(() -> new IllegalStateException("no call " + file.call()));
    }

    /** Whose hour closes the calls of this track there. */
    ZoneId zone(Track track, DepartmentCode department) {
        return track.zone(territories.department(department).orElseThrow().zone());
    }

    boolean decided(CandidacyId id) {
        return decisions.stream().anyMatch(reader -> !reader.decided(Set.of(id)).isEmpty());
    }

    /** What a reader may see of a file; empty when the reader may not even know of it. */
    Optional<SeenCandidacy> see(Actor by, Candidacy file, Action action) {
        var parties = parties(by, file, action);
        var visibility = scheme(file).visibility();
        var moment = moment(file);
        var matters = EnumSet.noneOf(Matter.class);
        for (var matter : Matter.values()) {
            if (parties.stream().anyMatch(party -> visibility.lets(party, matter, moment))) {
                matters.add(matter);
            }
        }
        return matters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SeenCandidacy(
                                file,
                                matters,
                                parties,
                                file.state().writable() && writes(by, action),
                                examines(by, file)));
    }

    /** Those who bear the action, and the officer of its département. */
    boolean writes(Actor by, Action action) {
        return by.holds(Role.BEARER, action.scope())
                || by.holds(Role.PROGRAMME_OFFICER, Scope.department(action.department()));
    }

    /** The officer of the département on the local track, the agency on the national one. */
    boolean examines(Actor by, Candidacy file) {
        return track(file).national()
                ? by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL)
                : by.holds(Role.PROGRAMME_OFFICER, Scope.department(file.department()));
    }

    private Moment moment(Candidacy file) {
        if (file.number().isEmpty()) {
            return Moment.DRAFT;
        }
        return decided(file.id()) ? Moment.DECIDED : Moment.SUBMITTED;
    }

    private Set<Party> parties(Actor by, Candidacy file, Action action) {
        var here = Scope.department(file.department());
        var parties = EnumSet.of(Party.PUBLIC);
        if (by.holds(Role.BEARER, action.scope())) {
            parties.add(Party.BEARER);
        }
        if (by.holds(Role.PROGRAMME_OFFICER, here)) {
            parties.add(Party.OFFICER);
        }
        if (by.holds(Role.SIGNATORY, here)
                || by.holds(Role.LABEL_AUTHORITY, track(file).national() ? Scope.NATIONAL : here)) {
            parties.add(Party.AUTHORITY);
        }
        if (by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL)) {
            parties.add(Party.AGENCY);
        }
        if (by.holds(Role.COUNCIL_MEMBER)
                && bodies.of(file.department()).stream()
                        .anyMatch(body -> by.holds(Role.COUNCIL_MEMBER, Scope.body(body.id())))) {
            parties.add(Party.COUNCIL);
        }
        return parties;
    }
}
