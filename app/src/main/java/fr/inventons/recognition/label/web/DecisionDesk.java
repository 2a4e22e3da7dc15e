package fr.inventons.recognition.label.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.label.DecisionFile;
import fr.inventons.recognition.label.Decisions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the files that somebody decides or prepares, in the edition under way. */
@Component
class DecisionDesk {
    private final Campaigns campaigns;
    private final Candidacies candidacies;
    private final Decisions decisions;

    DecisionDesk(Campaigns campaigns, Candidacies candidacies, Decisions decisions) {
        this.campaigns = campaigns;
        this.candidacies = candidacies;
        this.decisions = decisions;
    }

    List<DecisionFile> files(Actor by) {
        var campaign = campaigns.current();
        if (campaign.label().isEmpty()) {
            return List.of();
        }
        var departments = departments(by);
        var files = new ArrayList<Candidacy>();
        for (var track : campaign.label().get().tracks()) {
            if (track.national()) {
                files.addAll(candidacies.ready(campaign.id(), track.id(), Optional.empty()));
            } else {
                for (var department : departments) {
                    files.addAll(
                            candidacies.ready(campaign.id(), track.id(), Optional.of(department)));
                }
            }
        }
        return decisions.desk(by, files);
    }

    private static Set<DepartmentCode> departments(Actor by) {
        return by.grants().stream()
                .filter(grant ->
                        grant.role() == Role.LABEL_AUTHORITY
                                || grant.role() == Role.PROGRAMME_OFFICER)
                .filter(grant -> grant.scope().kind().equals("department"))
                .map(grant -> new DepartmentCode(grant.scope().key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
