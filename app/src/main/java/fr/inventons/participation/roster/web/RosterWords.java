package fr.inventons.participation.roster.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Contact;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.LineSentences;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.roster.Choice;
import fr.inventons.participation.roster.Difference;
import fr.inventons.participation.roster.Draft;
import fr.inventons.participation.roster.DraftLine;
import fr.inventons.participation.roster.Entry;
import fr.inventons.participation.roster.Verdict;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sentences of lists that come and go, and who may read them. */
@Component
class RosterWords {
    private final Meetings meetings;
    private final LineSentences lines;
    private final Messages messages;

    RosterWords(Meetings meetings, LineSentences lines, Messages messages) {
        this.meetings = meetings;
        this.lines = lines;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("roster." + key, args);
    }

    /** The meeting, for who prepares it. */
    Meeting prepared(Actor actor, UUID id) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        if (!meetings.prepares(actor, meeting.department())) {
            throw new Forbidden(say("officer-only"));
        }
        return meeting;
    }

    /** Why a file is no list; ours says which column is missing. */
    String unusable(String key, List<Object> details) {
        return key.equals("source.sheet-no-heading")
                ? say("no-heading")
                : messages.say(key, details.toArray());
    }

    String refusal(Enrolment.Reason reason) {
        return lines.say(reason);
    }

    String summary(Draft draft) {
        var parts = new ArrayList<String>();
        for (var verdict : Verdict.values()) {
            if (draft.count(verdict) > 0) {
                parts.add(say("count-" + key(verdict.name()), draft.count(verdict)));
            }
        }
        var all = parts.isEmpty() ? say("count-nothing") : String.join(", ", parts) + ".";
        return all.substring(0, 1).toUpperCase(Locale.FRENCH) + all.substring(1);
    }

    String done(Draft.Done done) {
        var parts =
                Stream.of(
                                Map.entry("done-added", done.added()),
                                Map.entry("done-changed", done.changed()),
                                Map.entry("done-removed", done.removed()),
                                Map.entry("done-same", done.same()),
                                Map.entry("done-refused", done.refused()),
                                Map.entry("done-overtaken", done.overtaken()))
                        .filter(part -> part.getValue() > 0 || part.getKey().equals("done-added"))
                        .map(part -> say(part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", "));
        return say("done", parts);
    }

    String progress(Draft draft) {
        var progress = draft.progress();
        if (draft.state() == Draft.State.READING) {
            return say("reading", progress.lines());
        }
        return say("writing", progress.lines(), Math.max(progress.total(), progress.lines()));
    }

    /** What differs, or whom somebody looks like, sentence by sentence. */
    List<String> facts(DraftLine line, Map<UUID, Entry> here) {
        var facts = new ArrayList<String>();
        if (line.verdict() == Verdict.ALIKE) {
            facts.add(
                    likeness(line, line.ref().flatMap(ref -> Optional.ofNullable(here.get(ref)))));
        }
        line.reason().ifPresent(reason -> facts.add(refusal(reason)));
        for (var difference : line.differences()) {
            facts.add(fact(difference, line.verdict()));
        }
        return facts;
    }

    private String likeness(DraftLine line, Optional<Entry> here) {
        if (line.likeness().isEmpty()) {
            return say("withdrawn-here");
        }
        var how = "like-" + key(line.likeness().get().name());
        return here.map(entry -> say(how, name(entry.person()), about(entry.person())))
                .orElseGet(() -> say(how + "-twin"));
    }

    private String fact(Difference difference, Verdict verdict) {
        var column = difference.column().title();
        var here = shown(difference.column(), difference.here());
        var file = shown(difference.column(), difference.file());
        if (verdict == Verdict.ALIKE) {
            return difference.clash()
                    ? say("brings-other", column, here, file)
                    : say("brings", column, file);
        }
        return difference.clash()
                ? say("clash", column, here, file)
                : say("becomes", column, here, file);
    }

    List<Option> options(Verdict verdict) {
        return switch (verdict) {
            case CHANGED -> List.of(option("file", Choice.FILE), option("here", Choice.HERE));
            case CONTRADICTED ->
                    List.of(
                            new Option("", say("choose")),
                            option("here", Choice.HERE),
                            option("file", Choice.FILE));
            case ALIKE ->
                    List.of(
                            new Option("", say("aside")),
                            option("same", Choice.SAME),
                            option("other", Choice.OTHER));
            case GONE -> List.of(new Option("", say("stays")), option("remove", Choice.REMOVE));
            case ADD, SAME, REFUSED -> List.of();
        };
    }

    String name(NewParticipant person) {
        var name = (person.person().givenName() + " " + person.person().familyName()).strip();
        return name.isEmpty() ? say("no-name") : name;
    }

    /** « Résidente ou résident, Centre social ». */
    String about(NewParticipant person) {
        return Stream.of(person.quality(), person.organisation())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Option option(String key, Choice choice) {
        return new Option(choice.name(), say(key));
    }

    private String shown(Column column, String text) {
        if (text.isEmpty()) {
            return say("blank");
        }
        return say(
                "quoted",
                column == Column.PHONE
                        ? Contact.mobile(text).map(French::phone).orElse(text)
                        : text);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
