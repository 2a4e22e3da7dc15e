package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.recognition.candidacy.Candidacies;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a committee whole, with a constant number of statements. */
@Component
class Dockets {
    private final CommitteeStore committees;
    private final DeclarationStore declarations;
    private final SheetStore sheets;
    private final CommitteeAvisStore avis;
    private final Candidacies candidacies;
    private final Campaigns campaigns;

    Dockets(
            CommitteeStore committees,
            DeclarationStore declarations,
            SheetStore sheets,
            CommitteeAvisStore avis,
            Candidacies candidacies,
            Campaigns campaigns) {
        this.committees = committees;
        this.declarations = declarations;
        this.sheets = sheets;
        this.avis = avis;
        this.candidacies = candidacies;
        this.campaigns = campaigns;
    }

    Optional<Docket> read(CommitteeId id) {
        return committees.committee(id).map(this::whole);
    }

    /** For this transaction alone: acts in a committee come one after the other. */
    Optional<Docket> lock(CommitteeId id) {
        return committees.lock(id).map(this::whole);
    }

    Docket whole(Committee committee) {
        var scheme = scheme(committee);
        return new Docket(
                committee,
                scheme,
                scheme.track(committee.track()).orElseThrow(),
                candidacies.named(new HashSet<>(committee.files())),
                declarations.of(committee.id()),
                sheets.of(committee.id()),
                avis.of(committee.id()));
    }

    private LabelScheme scheme(Committee committee) {
        return campaigns
                .campaign(committee.campaign())
                .flatMap(campaign -> campaign.label())
                .orElseThrow(() ->
                        new IllegalStateException("no label in campaign " + committee.campaign()));
    }
}
