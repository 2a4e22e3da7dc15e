package fr.inventons.oversight.portal.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.oversight.portal.CouncilDay;
import fr.inventons.oversight.portal.OfficerDay;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where each person lands after signing in: what there is to do today. */
@Controller
class TodayPages {
    /** Who holds several roles begins with the first of these. */
    private static final List<Role> ORDER =
            List.of(
                    Role.PROGRAMME_OFFICER,
                    Role.SIGNATORY,
                    Role.NATIONAL_ANALYST,
                    Role.ANSWERING_SERVICE,
                    Role.COUNCIL_MEMBER,
                    Role.FACILITATOR,
                    Role.RAPPORTEUR,
                    Role.GROUP_MEMBER,
                    Role.LOCAL_AUTHORITY,
                    Role.LABEL_AUTHORITY,
                    Role.JUROR,
                    Role.BEARER,
                    Role.AUDITOR,
                    Role.OPERATOR);

    private final OfficerDay officer;
    private final CouncilDay council;
    private final Templates templates;

    TodayPages(OfficerDay officer, CouncilDay council, Templates templates) {
        this.officer = officer;
        this.council = council;
        this.templates = templates;
    }

    @For
    @GetMapping("/aujourdhui")
    ResponseEntity<String> today(Frame frame, Actor actor) {
        var first = first(actor);
        if (first.isEmpty()) {
            return Html.page(templates.oversightPortalNorole(frame));
        }
        var key = first.get().scope().key();
        return switch (first.get().role()) {
            case PROGRAMME_OFFICER ->
                    Html.page(templates.oversightPortalOfficer(frame, officer.read(actor)));
            case COUNCIL_MEMBER ->
                    Html.page(templates.oversightPortalCouncil(frame, council.read(actor)));
            case SIGNATORY, LOCAL_AUTHORITY -> Html.redirect("/remontees");
            case NATIONAL_ANALYST -> Html.redirect("/agence");
            case GROUP_MEMBER -> Html.redirect("/agence/groupes/" + key);
            case ANSWERING_SERVICE -> Html.redirect("/reponses");
            case FACILITATOR -> Html.redirect("/rencontres/" + key);
            case RAPPORTEUR -> Html.redirect("/tables/" + key);
            case TICKET_HOLDER -> Html.redirect("/ma-table");
            case BEARER, LABEL_AUTHORITY -> Html.redirect("/candidatures");
            case JUROR -> Html.redirect("/comites/" + key);
            case AUDITOR, OPERATOR -> Html.redirect("/journal");
        };
    }

    /** The grant to begin with; of a rapporteur's two, the one that names the table. */
    private static Optional<Grant> first(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> ORDER.contains(grant.role()))
                .filter(grant ->
                        grant.role() != Role.RAPPORTEUR || grant.scope().kind().equals("table"))
                .min(
                        Comparator.comparingInt((Grant grant) -> ORDER.indexOf(grant.role()))
                                .thenComparing(grant -> grant.scope().key()));
    }
}
