package fr.inventons.recognition.action;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was typed of an action: tidy, or with its first flaw. */
@Component
class Drafts {
    static final int NAME_LIMIT = 200;

    private final Territories territories;
    private final Organisations organisations;

    Drafts(Territories territories, Organisations organisations) {
        this.territories = territories;
        this.organisations = organisations;
    }

    static NewAction tidy(NewAction typed) {
        var story = typed.story();
        return new NewAction(
                typed.kind(),
                new Story(
                        story.title().strip(),
                        story.summary().strip(),
                        story.told().strip(),
                        story.partners().strip(),
                        story.audience().strip(),
                        story.changed().strip(),
                        story.view().strip(),
                        story.results().strip(),
                        story.means().strip(),
                        story.steps().strip(),
                        story.conditions().strip(),
                        story.setbacks().strip(),
                        story.receivedIdea().strip(),
                        story.answerToIdea().strip()),
                typed.bearer(),
                typed.bearerName().strip(),
                typed.neighbourhoods(),
                typed.from(),
                typed.until(),
                typed.pillar(),
                typed.audiences());
    }

    Optional<Flaw> flaw(Campaign campaign, DepartmentCode department, NewAction typed) {
        return tooLong(typed)
                .or(() -> dates(typed))
                .or(() -> places(department, typed))
                .or(() ->
                        typed.pillar().isEmpty() || campaign.pillar(typed.pillar()).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Flaw.UnknownPillar(typed.pillar())))
                .or(() ->
                        typed.bearer()
                                .filter(id -> organisations.organisation(id).isEmpty())
                                .map(Flaw.UnknownBearer::new));
    }

    static Optional<Flaw> titleMissing(NewAction typed) {
        return typed.story().title().isEmpty()
                ? Optional.of(new Flaw.TitleMissing())
                : Optional.empty();
    }

    /** The same person, as a machine can reach them. */
    static Correspondent tidy(Correspondent typed) {
        return new Correspondent(
                typed.name().strip(),
                Contact.email(typed.email()).orElse(""),
                Contact.mobile(typed.phone()).orElse(""));
    }

    static Optional<Flaw> flaw(Correspondent typed) {
        var tidy = tidy(typed);
        if (tidy.name().isEmpty()) {
            return Optional.of(new Flaw.NameMissing());
        }
        if (tidy.name().length() > NAME_LIMIT) {
            return Optional.of(new Flaw.TooLong("name", tidy.name().length(), NAME_LIMIT));
        }
        if (tidy.email().isEmpty() && !typed.email().isBlank()) {
            return Optional.of(new Flaw.EmailUnreadable(typed.email()));
        }
        return tidy.phone().isEmpty() && !typed.phone().isBlank()
                ? Optional.of(new Flaw.PhoneUnreadable(typed.phone()))
                : Optional.empty();
    }

    private static Optional<Flaw> dates(NewAction typed) {
        return typed.from()
                .flatMap(from ->
                        typed.until()
                                .filter(until -> until.isBefore(from))
                                .map(until -> new Flaw.EndsBeforeItBegins(from, until)));
    }

    private Optional<Flaw> places(DepartmentCode department, NewAction typed) {
        var known = territories.named(typed.neighbourhoods());
        return typed.neighbourhoods().stream()
                .filter(code -> {
                    var there = Optional.ofNullable(known.get(code));
                    return there.isEmpty() || !there.get().department().equals(department);
                })
                .findFirst()
                .map(Flaw.UnknownNeighbourhood::new);
    }

    private static Optional<Flaw> tooLong(NewAction typed) {
        return texts(typed).entrySet().stream()
                .filter(one -> one.getValue().length() > limit(one.getKey()))
                .findFirst()
                .map(one ->
                        new Flaw.TooLong(
                                one.getKey(), one.getValue().length(), limit(one.getKey())));
    }

    private static int limit(String field) {
        return field.equals("bearerName") ? NAME_LIMIT : Story.limit(field);
    }

    private static Map<String, String> texts(NewAction typed) {
        var story = typed.story();
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", story.title());
        texts.put("summary", story.summary());
        texts.put("told", story.told());
        texts.put("partners", story.partners());
        texts.put("audience", story.audience());
        texts.put("changed", story.changed());
        texts.put("view", story.view());
        texts.put("results", story.results());
        texts.put("means", story.means());
        texts.put("steps", story.steps());
        texts.put("conditions", story.conditions());
        texts.put("setbacks", story.setbacks());
        texts.put("receivedIdea", story.receivedIdea());
        texts.put("answerToIdea", story.answerToIdea());
        texts.put("bearerName", typed.bearerName());
        return texts;
    }
}
