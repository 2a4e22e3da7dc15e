package fr.inventons.participation.proposal.web;

import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Sheet;
import org.jspecify.annotations.Nullable;

/** What the form of the action sheet sends. */
public record SheetForm(
        String version,
        String qui,
        String regard,
        String question,
        String objectif,
        String publicVise,
        String territoires,
        String porteur,
        String partenaires,
        String moyens,
        String calendrier,
        String indicateurs,
        String conditions,
        String niveau) {
    public SheetForm(
            @Nullable String version,
            @Nullable String qui,
            @Nullable String regard,
            @Nullable String question,
            @Nullable String objectif,
            @Nullable String publicVise,
            @Nullable String territoires,
            @Nullable String porteur,
            @Nullable String partenaires,
            @Nullable String moyens,
            @Nullable String calendrier,
            @Nullable String indicateurs,
            @Nullable String conditions,
            @Nullable String niveau) {
        this.version = version == null ? "" : version;
        this.qui = qui == null ? "" : qui;
        this.regard = regard == null ? "" : regard;
        this.question = question == null ? "" : question;
        this.objectif = objectif == null ? "" : objectif;
        this.publicVise = publicVise == null ? "" : publicVise;
        this.territoires = territoires == null ? "" : territoires;
        this.porteur = porteur == null ? "" : porteur;
        this.partenaires = partenaires == null ? "" : partenaires;
        this.moyens = moyens == null ? "" : moyens;
        this.calendrier = calendrier == null ? "" : calendrier;
        this.indicateurs = indicateurs == null ? "" : indicateurs;
        this.conditions = conditions == null ? "" : conditions;
        this.niveau = niveau == null ? "" : niveau;
    }

    static SheetForm of(Proposal there) {
        var sheet = there.sheet();
        return new SheetForm(
                String.valueOf(there.version()),
                sheet.whoCould(),
                sheet.whoseView(),
                sheet.problemStatement(),
                sheet.objective(),
                sheet.targetPublic(),
                sheet.territories(),
                sheet.bearer(),
                sheet.partners(),
                sheet.means(),
                sheet.calendar(),
                sheet.indicators(),
                sheet.conditions(),
                sheet.level());
    }

    int onVersion() {
        return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    Sheet sheet() {
        return new Sheet(
                question,
                objectif,
                publicVise,
                territoires,
                porteur,
                partenaires,
                moyens,
                calendrier,
                indicateurs,
                conditions,
                niveau,
                qui,
                regard);
    }

    /** The same words, typed again over what somebody else kept. */
    SheetForm over(Proposal theirs) {
        return new SheetForm(
                String.valueOf(theirs.version()),
                qui,
                regard,
                question,
                objectif,
                publicVise,
                territoires,
                porteur,
                partenaires,
                moyens,
                calendrier,
                indicateurs,
                conditions,
                niveau);
    }
}
