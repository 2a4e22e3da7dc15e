package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.candidacy.Candidacy;
import org.springframework.stereotype.Component;

/** Who decides, who prepares and who reads, by the track of the file. */
@Component
class Competence {
    private final Campaigns campaigns;

    Competence(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    LabelScheme scheme(CampaignId campaign) {
        return campaigns.campaign(campaign).flatMap(one -> one.label()).orElseThrow();
    }

    LabelScheme.Track track(Candidacy file) {
        return scheme(file.campaign()).track(file.track()).orElseThrow();
    }

    boolean national(Candidacy file) {
        return track(file).national();
    }

    boolean decides(Actor by, Candidacy file) {
        return decides(by, national(file), file.department());
    }

    boolean prepares(Actor by, Candidacy file) {
        return prepares(by, national(file), file.department());
    }

    boolean decides(Actor by, Label label) {
        return decides(by, label.national(), label.department());
    }

    boolean prepares(Actor by, Label label) {
        return prepares(by, label.national(), label.department());
    }

    /** The bearers of an action read what was decided about it. */
    static boolean bears(Actor by, ActionId action) {
        return by.holds(Role.BEARER, Action.scope(action));
    }

    private static boolean decides(Actor by, boolean national, DepartmentCode department) {
        return by.holds(
                Role.LABEL_AUTHORITY, national ? Scope.NATIONAL : Scope.department(department));
    }

    private static boolean prepares(Actor by, boolean national, DepartmentCode department) {
        return national
                ? by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL)
                : by.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
    }
}
