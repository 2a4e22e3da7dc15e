package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words that say where a proposal comes from. */
@Component
class Tags {
    private final Territories territories;
    private final Messages messages;

    Tags(Territories territories, Messages messages) {
        this.territories = territories;
        this.messages = messages;
    }

    /** What the tag says while no later module knows better. */
    Status status(Stage stage) {
        var words = messages.say("proposal.stage." + stage.name().toLowerCase(Locale.ROOT));
        return switch (stage) {
            case SAID -> new Status(words, "neutre", "crayon");
            case RELEASED -> new Status(words, "neutre", "gens");
            case REVIEW -> new Status(words, "neutre", "livre");
            case VALIDATION -> new Status(words, "attente", "horloge");
            case SENT -> new Status(words, "route", "envoi");
            case GROUPED -> new Status(words, "route", "loupe");
            case PUBLISHED -> new Status(words, "attente", "horloge");
        };
    }

    /** What comes next, while no later module knows better. */
    String next(Stage stage) {
        return messages.say("proposal.next." + stage.name().toLowerCase(Locale.ROOT));
    }

    /** « Les Oliviers, 14 avril 2018 ». */
    String place(TablePlace place) {
        var day = French.day(place.meeting().day());
        return place.meeting()
                .neighbourhood()
                .flatMap(territories::neighbourhood)
                .map(there -> there.usualName() + ", " + day)
                .orElse(place.meeting().title() + ", " + day);
    }

    /** « Les Oliviers, à Sainte-Lucie. Table 4 de l’atelier …, rencontre du 14 avril 2018. » */
    String from(
            Proposal proposal,
            Optional<TablePlace> place,
            Map<NeighbourhoodCode, Neighbourhood> named) {
        var there =
                proposal.neighbourhood()
                        .flatMap(code -> Optional.ofNullable(named.get(code)))
                        .map(found ->
                                messages.say(
                                        "proposal.place",
                                        found.usualName(),
                                        String.join(", ", found.communes())))
                        .or(() ->
                                territories
                                        .department(proposal.department())
                                        .map(department -> department.name() + "."))
                        .orElse("");
        var table =
                place.map(found ->
                                messages.say(
                                        "proposal.from-table",
                                        String.valueOf(found.table().number()),
                                        found.workshop().title(),
                                        French.day(found.meeting().day())))
                        .orElse("");
        return (there + " " + table).strip();
    }

    /** « Nom officiel : …, code …. », or empty. */
    String official(Proposal proposal, Map<NeighbourhoodCode, Neighbourhood> named) {
        return proposal.neighbourhood()
                .flatMap(code -> Optional.ofNullable(named.get(code)))
                .map(found ->
                        messages.say(
                                "proposal.official", found.officialName(), found.code().value()))
                .orElse("");
    }
}
