package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Tile;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Audience;
import fr.inventons.recognition.showcase.Showcase;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of labelled actions, its filters and its map. */
@Controller
class ActionListPages {
    private final Showcase showcase;
    private final ExhibitWords words;
    private final Territories territories;
    private final Campaigns campaigns;
    private final Messages messages;
    private final Templates templates;

    ActionListPages(
            Showcase showcase,
            ExhibitWords words,
            Territories territories,
            Campaigns campaigns,
            Messages messages,
            Templates templates) {
        this.showcase = showcase;
        this.words = words;
        this.territories = territories;
        this.campaigns = campaigns;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @Remembered({"label", "action"})
    @GetMapping("/actions")
    ResponseEntity<String> list(Frame frame, ActionsForm form) {
        var search = form.search();
        var page = showcase.list(search, form.after());
        var counts = showcase.byDepartment(search);
        int found =
                search.department().isPresent()
                        ? counts.getOrDefault(search.department().get(), 0)
                        : counts.values().stream().mapToInt(Integer::intValue).sum();
        return Html.page(
                templates.recognitionShowcaseActions(
                        frame,
                        new ActionsView(
                                form,
                                found(form, found),
                                words.cards(page.exhibits()),
                                page.next()
                                        .map(cursor ->
                                                form.href(form.departement(), cursor.toString()))
                                        .orElse(""),
                                pillars(),
                                audiences(),
                                kinds(),
                                departments(),
                                tiles(form, counts),
                                places(form, counts),
                                form.filtered())));
    }

    /** In one neighbourhood the map counts more than the list; nothing at all says itself. */
    private String found(ActionsForm form, int found) {
        return form.quartier().isEmpty() && (found > 0 || form.filtered())
                ? messages.say("showcase.found", found)
                : "";
    }

    private List<Option> pillars() {
        return all(
                "showcase.any-pillar",
                campaigns.current().pillars().stream()
                        .map(pillar -> new Option(pillar.id(), pillar.title())));
    }

    private List<Option> audiences() {
        return all(
                "showcase.any-audience",
                Arrays.stream(Audience.values())
                        .map(one ->
                                new Option(
                                        one.key(),
                                        messages.say("showcase.audience." + one.key()))));
    }

    private List<Option> kinds() {
        return all(
                "showcase.any-kind",
                Arrays.stream(ActionKind.values())
                        .map(one ->
                                new Option(one.key(), messages.say("showcase.kind." + one.key()))));
    }

    private List<Option> departments() {
        return all(
                "showcase.any-department",
                territories.departments().stream()
                        .map(one ->
                                new Option(
                                        one.code().value(),
                                        one.code().value() + " – " + one.name())));
    }

    private List<Option> all(String any, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", messages.say(any))), options).toList();
    }

    /** A square says whether there are some, never how many: it is no league table. */
    private List<Tile> tiles(ActionsForm form, Map<DepartmentCode, Integer> counts) {
        return territories.tiles().stream()
                .map(tile ->
                        new Tile(
                                tile.department().code().value(),
                                tile.department().name(),
                                tile.column(),
                                tile.row(),
                                counts.containsKey(tile.department().code()) ? 2 : 0,
                                form.href(tile.department().code().value(), "")))
                .toList();
    }

    private List<Link> places(ActionsForm form, Map<DepartmentCode, Integer> counts) {
        return counts.keySet().stream()
                .flatMap(code -> territories.department(code).stream())
                .map(one ->
                        new Link(
                                one.name(),
                                form.href(one.code().value(), ""),
                                one.code().value().equals(form.departement())))
                .toList();
    }
}
