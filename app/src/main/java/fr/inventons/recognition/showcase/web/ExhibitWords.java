package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionPicture;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Consent;
import fr.inventons.recognition.action.Pictures;
import fr.inventons.recognition.showcase.Exhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What lists and pages say of an action: where, by whom, of which sort, with which picture. */
@Component
class ExhibitWords {
    private static final int SMALL = 640;
    private static final int LARGE = 1600;

    private final Actions actions;
    private final Pictures pictures;
    private final Organisations organisations;
    private final Territories territories;
    private final Campaigns campaigns;
    private final Messages messages;

    ExhibitWords(
            Actions actions,
            Pictures pictures,
            Organisations organisations,
            Territories territories,
            Campaigns campaigns,
            Messages messages) {
        this.actions = actions;
        this.pictures = pictures;
        this.organisations = organisations;
        this.territories = territories;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    /** The cards of these, in their order. A constant number of statements. */
    List<ActionCard> cards(List<Exhibit> exhibits) {
        var ids = exhibits.stream().map(Exhibit::action).collect(Collectors.toSet());
        var told = actions.named(ids);
        var shots = pictures.showable(ids);
        var places =
                territories.named(
                        exhibits.stream()
                                .flatMap(exhibit -> exhibit.neighbourhoods().stream())
                                .collect(Collectors.toSet()));
        return exhibits.stream()
                .map(exhibit ->
                        new ActionCard(
                                exhibit.href(),
                                exhibit.title(),
                                Objects.requireNonNull(told.get(exhibit.action()))
                                        .story()
                                        .summary(),
                                place(exhibit, places),
                                tags(exhibit),
                                shots.getOrDefault(exhibit.action(), List.of()).stream()
                                        .findFirst()
                                        .map(picture -> shot(exhibit, picture))))
                .toList();
    }

    List<Shot> shots(Exhibit exhibit) {
        return pictures
                .showable(Set.of(exhibit.action()))
                .getOrDefault(exhibit.action(), List.of())
                .stream()
                .map(picture -> shot(exhibit, picture))
                .toList();
    }

    /** « Les Oliviers, Sainte-Lucie, Corse-du-Sud ». */
    String place(Exhibit exhibit, Map<NeighbourhoodCode, Neighbourhood> places) {
        var department =
                territories
                        .department(exhibit.department())
                        .map(one -> one.name())
                        .orElse(exhibit.department().value());
        var here =
                exhibit.neighbourhoods().stream()
                        .flatMap(code -> Stream.ofNullable(places.get(code)))
                        .map(one -> one.usualName() + ", " + String.join(" et ", one.communes()))
                        .sorted()
                        .collect(Collectors.joining(" ; "));
        return here.isEmpty() ? department : here + ", " + department;
    }

    String place(Exhibit exhibit) {
        return place(exhibit, territories.named(exhibit.neighbourhoods()));
    }

    /** « Portée par le collectif …, accueilli par … » without its first words; empty if nobody. */
    String bearer(Action action) {
        var organisation = action.bearer().flatMap(organisations::organisation);
        var name =
                action.bearerName().isEmpty()
                        ? organisation.map(Organisation::name).orElse("")
                        : action.bearerName();
        var host =
                organisation
                        .flatMap(Organisation::host)
                        .flatMap(organisations::organisation)
                        .map(Organisation::name);
        return name.isEmpty() || host.isEmpty()
                ? name
                : messages.say("showcase.hosted", name, host.get());
    }

    String tags(Exhibit exhibit) {
        var words = new ArrayList<String>();
        words.add(messages.say("showcase.kind." + exhibit.kind().key()));
        pillar(exhibit.pillar()).ifPresent(words::add);
        return String.join(" – ", words);
    }

    private Optional<String> pillar(String id) {
        return campaigns.all().stream()
                .flatMap(campaign -> campaign.pillar(id).stream())
                .map(Campaign.Pillar::title)
                .findFirst();
    }

    private static Shot shot(Exhibit exhibit, ActionPicture picture) {
        var path = exhibit.href() + "/photos/" + picture.id().value();
        return new Shot(
                path + "?largeur=" + SMALL,
                path + "?largeur=" + SMALL + " 640w, " + path + "?largeur=" + LARGE + " 1600w",
                picture.alt(),
                picture.width(),
                picture.height(),
                picture.consent().how() != Consent.How.NOBODY_RECOGNISABLE);
    }
}
