package fr.inventons.recognition.action.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.ActionPicture;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Audience;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.action.Consent;
import fr.inventons.recognition.action.Correspondent;
import fr.inventons.recognition.action.NextStep;
import fr.inventons.recognition.action.Pictures;
import fr.inventons.recognition.action.Story;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the working page of an action. */
@Component
class FileViews {
    private final Actions actions;
    private final Bearers bearers;
    private final Pictures pictures;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Organisations organisations;
    private final People people;
    private final Meetings meetings;
    private final ObjectProvider<NextStep> steps;
    private final Messages messages;
    private final Clock clock;

    FileViews(
            Actions actions,
            Bearers bearers,
            Pictures pictures,
            Campaigns campaigns,
            Territories territories,
            Organisations organisations,
            People people,
            Meetings meetings,
            ObjectProvider<NextStep> steps,
            Messages messages,
            Clock clock) {
        this.actions = actions;
        this.bearers = bearers;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.territories = territories;
        this.organisations = organisations;
        this.people = people;
        this.meetings = meetings;
        this.steps = steps;
        this.messages = messages;
        this.clock = clock;
    }

    FileView view(Actor by, Action action, FileTurn turn) {
        var form = turn.typed().orElseGet(() -> ActionForm.of(action, organisation(action)));
        if (turn.meanwhile().isPresent()) {
            form = over(form, turn.meanwhile().get());
        }
        var ids = Set.of(action.id());
        var who =
                Optional.ofNullable(bearers.correspondents(ids).get(action.id()))
                        .orElse(Correspondent.NOBODY);
        return new FileView(
                action.id().value().toString(),
                actions.mayWrite(by, action),
                origin(action),
                spottedAt(by, action),
                form,
                turn.meanwhile().map(there -> theirs(turn, there)).orElse(Map.of()),
                Arrays.stream(ActionKind.values())
                        .map(kind -> option(kind.key(), "action.kind." + kind.key()))
                        .toList(),
                pillars(action),
                neighbourhoods(action),
                Arrays.stream(Audience.values())
                        .map(one -> option(one.key(), "action.audience." + one.key()))
                        .toList(),
                fields(form),
                rows(action),
                turn.picture(),
                Arrays.stream(Consent.How.values())
                        .map(how -> option(how.key(), "action.consent." + how.key()))
                        .toList(),
                List.copyOf(people.names(Set.copyOf(bearers.of(action.id()))).values()),
                turn.invitation(),
                turn.contact()
                        .orElse(
                                new ContactForm(
                                        who.name(), who.email(), French.phone(who.phone()))),
                bearers.hasCode(action.id()),
                turn.notice(),
                turn.section(),
                turn.field(),
                turn.error(),
                steps.orderedStream().flatMap(step -> step.links(by, action).stream()).toList());
    }

    String origin(Action action) {
        var zone = territories.department(action.department()).orElseThrow();
        return messages.say(
                "action.origin." + action.origin().key(),
                French.day(action.toldAt(), zone.zone()),
                zone.name());
    }

    /** The organisation by the name that people know it by, or empty. */
    String organisation(Action action) {
        return action.bearer()
                .flatMap(organisations::organisation)
                .map(Organisation::name)
                .orElse("");
    }

    /** The one organisation that these words mean; the names that they may mean otherwise. */
    List<Organisation> meant(String words) {
        var found = organisations.search(words, 6);
        var exact =
                found.stream().filter(one -> one.name().equalsIgnoreCase(words.strip())).toList();
        return exact.size() == 1 ? exact : found;
    }

    private List<Link> spottedAt(Actor by, Action action) {
        var links = new ArrayList<Link>();
        action.spottedAt()
                .flatMap(meetings::meeting)
                .ifPresent(meeting ->
                        links.add(
                                new Link(
                                        messages.say(
                                                "action.spotted-at",
                                                meeting.title(),
                                                French.day(meeting.day())),
                                        meetings.see(by, meeting.id()).isPresent()
                                                ? "/rencontres/" + meeting.id().value()
                                                : "",
                                        false)));
        action.proposal()
                .ifPresent(id ->
                        links.add(
                                new Link(
                                        messages.say("action.spotted-in"),
                                        "/propositions/" + id,
                                        false)));
        return links;
    }

    private List<FileView.StoryWords> fields(ActionForm form) {
        return Arrays.stream(StoryField.values())
                .map(field ->
                        new FileView.StoryWords(
                                field.input(),
                                messages.say("action.field." + field.input()),
                                messages.say("action.hint." + field.input()),
                                field.rows(),
                                Story.limit(field.component()),
                                field.typed(form)))
                .toList();
    }

    private List<PictureRow> rows(Action action) {
        var today = LocalDate.now(clock);
        return pictures.of(Set.of(action.id())).getOrDefault(action.id(), List.of()).stream()
                .map(picture -> row(picture, today))
                .toList();
    }

    private PictureRow row(ActionPicture picture, LocalDate today) {
        var consent = picture.consent();
        var how = messages.say("action.consent." + consent.how().key());
        var until =
                consent.until()
                        .map(day -> messages.say("action.consent-until", French.day(day)))
                        .orElse("");
        return new PictureRow(
                picture.id().value().toString(),
                picture.alt(),
                String.join(
                        " ",
                        List.of(
                                        how + ".",
                                        consent.who().isEmpty() ? "" : consent.who() + ".",
                                        until)
                                .stream()
                                .filter(words -> !words.isEmpty())
                                .toList()),
                picture.width(),
                picture.height(),
                !consent.holdsOn(today));
    }

    private List<Option> pillars(Action action) {
        var options = new ArrayList<Option>();
        options.add(option("", "action.pillar-unsaid"));
        campaigns.campaign(action.campaign()).orElseThrow().pillars().stream()
                .map(pillar -> new Option(pillar.id(), pillar.title()))
                .forEach(options::add);
        return options;
    }

    private List<Option> neighbourhoods(Action action) {
        var options = new ArrayList<Option>();
        options.add(option("", "action.neighbourhood-unsaid"));
        var day = LocalDate.ofInstant(action.toldAt(), clock.getZone());
        var codes = new TreeMap<String, String>();
        territories
                .named(action.neighbourhoods())
                .forEach((code, one) -> codes.put(code.value(), one.usualName()));
        for (var one : territories.neighbourhoods(action.department(), day)) {
            codes.remove(one.code().value());
            options.add(
                    new Option(
                            one.code().value(),
                            messages.say(
                                    "action.neighbourhood",
                                    one.usualName(),
                                    String.join(", ", one.communes()))));
        }
        codes.forEach((code, name) -> options.add(new Option(code, name)));
        return options;
    }

    /** What somebody else kept, where it is not what was typed. */
    private static Map<String, String> theirs(FileTurn turn, Action there) {
        var typed = turn.typed().orElseThrow();
        var theirs = new TreeMap<String, String>();
        for (var field : StoryField.values()) {
            if (!field.kept(there.story()).strip().equals(field.typed(typed).strip())) {
                theirs.put(field.input(), field.kept(there.story()));
            }
        }
        if (!there.story().title().equals(typed.titre().strip())) {
            theirs.put("titre", there.story().title());
        }
        theirs.values().removeIf(String::isEmpty);
        return theirs;
    }

    /** The same words, to be written over what is there now. */
    private static ActionForm over(ActionForm form, Action there) {
        return new ActionForm(
                String.valueOf(there.revision()),
                form.nature(),
                form.titre(),
                form.resume(),
                form.recit(),
                form.publicVise(),
                form.partenaires(),
                form.changement(),
                form.regard(),
                form.ideeRecue(),
                form.reponse(),
                form.resultats(),
                form.echecs(),
                form.moyens(),
                form.etapes(),
                form.conditions(),
                form.porteur(),
                form.organisme(),
                form.du(),
                form.au(),
                form.pilier(),
                form.quartiers(),
                form.publics());
    }

    private Option option(String value, String key) {
        return new Option(value, messages.say(key));
    }
}
