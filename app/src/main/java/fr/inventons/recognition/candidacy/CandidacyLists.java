package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.campaign.LabelVisibility.Moment;
import fr.inventons.foundation.campaign.LabelVisibility.Party;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that somebody may list, those touched last first, a constant number a page. */
@Service
public class CandidacyLists {
    public static final int PAGE = 50;

    private final CandidacyStore store;
    private final Campaigns campaigns;
    private final Bodies bodies;

    CandidacyLists(CandidacyStore store, Campaigns campaigns, Bodies bodies) {
        this.store = store;
        this.campaigns = campaigns;
        this.bodies = bodies;
    }

    /** A page of the list; {@code next} continues it, empty at the end. */
    public record Listing(List<Candidacy> files, Optional<CandidacyId> next) {}

    @Transactional(readOnly = true)
    public Listing list(Actor by, Optional<CandidacyId> after) {
        var drafts = new HashSet<String>();
        var received = new HashSet<String>();
        var actions = new HashSet<UUID>();
        var everywhere = false;
        for (var grant : by.grants()) {
            var key = grant.scope().key();
            switch (grant.role()) {
                case PROGRAMME_OFFICER -> {
                    add(drafts, Party.OFFICER, Moment.DRAFT, key);
                    add(received, Party.OFFICER, Moment.SUBMITTED, key);
                }
                case SIGNATORY -> add(received, Party.AUTHORITY, Moment.SUBMITTED, key);
                case LABEL_AUTHORITY -> {
                    if (grant.scope().equals(Scope.NATIONAL)) {
                        everywhere |= lets(Party.AUTHORITY, Moment.SUBMITTED);
                    } else {
                        add(received, Party.AUTHORITY, Moment.SUBMITTED, key);
                    }
                }
                case NATIONAL_ANALYST -> everywhere |= lets(Party.AGENCY, Moment.SUBMITTED);
                case BEARER -> actions.add(UUID.fromString(key));
                case OPERATOR,
                        AUDITOR,
                        GROUP_MEMBER,
                        ANSWERING_SERVICE,
                        LOCAL_AUTHORITY,
                        FACILITATOR,
                        RAPPORTEUR,
                        COUNCIL_MEMBER,
                        JUROR,
                        TICKET_HOLDER -> {
                    // Councils are added below; the others list nothing here.
                }
            }
        }
        councils(by).forEach(code -> add(received, Party.COUNCIL, Moment.SUBMITTED, code));
        var found = store.list(drafts, received, everywhere, actions, after, PAGE + 1);
        return found.size() > PAGE
                ? new Listing(found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).id()))
                : new Listing(found, Optional.empty());
    }

    private Set<String> councils(Actor by) {
        var mine =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.COUNCIL_MEMBER)
                        .map(grant -> new BodyId(UUID.fromString(grant.scope().key())))
                        .collect(Collectors.toSet());
        return mine.isEmpty()
                ? Set.of()
                : bodies.named(mine).values().stream()
                        .map(Body::department)
                        .map(code -> code.value())
                        .collect(Collectors.toSet());
    }

    private void add(Set<String> codes, Party party, Moment moment, String key) {
        if (lets(party, moment)) {
            codes.add(key);
        }
    }

    /** The list follows the cells of the edition under way; each page asks those of its own. */
    private boolean lets(Party party, Moment moment) {
        return campaigns
                .current()
                .label()
                .filter(scheme -> scheme.visibility().lets(party, Matter.FILE, moment))
                .isPresent();
    }
}
