package fr.inventons.recognition.showcase.web;

import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Spotting;
import fr.inventons.recognition.action.Spottings;
import fr.inventons.recognition.action.Story;
import fr.inventons.recognition.showcase.Events;
import fr.inventons.recognition.showcase.Exhibit;
import fr.inventons.recognition.showcase.Showcase;
import fr.inventons.recognition.showcase.web.ActionSheet.HowTo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the page of a labelled action from its story. */
@Component
class ActionSheets {
    private static final int MOST_FIGURES = 4;

    private final Showcase showcase;
    private final Actions actions;
    private final Spottings spottings;
    private final Events events;
    private final ExhibitWords words;
    private final AgendaLines agenda;
    private final Messages messages;

    ActionSheets(
            Showcase showcase,
            Actions actions,
            Spottings spottings,
            Events events,
            ExhibitWords words,
            AgendaLines agenda,
            Messages messages) {
        this.showcase = showcase;
        this.actions = actions;
        this.spottings = spottings;
        this.events = events;
        this.words = words;
        this.agenda = agenda;
        this.messages = messages;
    }

    Optional<ActionSheet> sheet(String number) {
        return showcase.exhibit(number)
                .flatMap(exhibit ->
                        actions.action(exhibit.action()).map(action -> sheet(exhibit, action)));
    }

    private ActionSheet sheet(Exhibit exhibit, Action action) {
        var story = action.story();
        var inForce = exhibit.inForceOn(showcase.today());
        var shots = words.shots(exhibit);
        var numbered =
                story.figures().stream().filter(figure -> !figure.number().isEmpty()).toList();
        var spotted = spottings.of(action);
        var invites = events.ofActions(Set.of(action.id())).getOrDefault(action.id(), List.of());
        return new ActionSheet(
                exhibit.href(),
                exhibit.number(),
                exhibit.title(),
                French.typeset(story.summary()),
                inForce,
                inForce
                        ? messages.say("showcase.in-force")
                        : messages.say(
                                "showcase.abrogated",
                                French.day(exhibit.endsOn().orElse(LocalDate.EPOCH))),
                messages.say(
                        inForce ? "showcase.since" : "showcase.given",
                        French.day(exhibit.decidedOn())),
                borne(exhibit, action),
                words.tags(exhibit),
                shots.stream().findFirst(),
                shots.stream().skip(1).toList(),
                numbered.stream().limit(MOST_FIGURES).map(ActionSheets::typeset).toList(),
                rest(story, numbered),
                paragraphs(story.told()),
                paragraphs(story.changed()),
                paragraphs(story.view()),
                paragraphs(story.setbacks()),
                paragraphs(story.steps()).stream().map(ActionSheets::step).toList(),
                paragraphs(story.means()),
                paragraphs(story.conditions()),
                paragraphs(story.partners()),
                paragraphs(story.audience()),
                spotted.map(this::spotted).orElse(""),
                spotted.map(Spotting::proposalPath).orElse(""),
                French.typeset(unquoted(story.receivedIdea())),
                paragraphs(story.answerToIdea()),
                agenda.lines(invites));
    }

    /** Figures after the fourth, then what was told without a number. */
    private static List<String> rest(Story story, List<Story.Result> numbered) {
        return Stream.concat(
                        numbered.stream()
                                .skip(MOST_FIGURES)
                                .map(figure -> figure.number() + " " + figure.what()),
                        story.figures().stream()
                                .filter(figure -> figure.number().isEmpty())
                                .map(Story.Result::what))
                .map(French::typeset)
                .toList();
    }

    private static Story.Result typeset(Story.Result figure) {
        return new Story.Result(
                figure.number().replace(' ', '\u00a0'), French.typeset(figure.what()));
    }

    /** « Demander l’accord. Le point délicat est … »: the first sentence is the act. */
    static HowTo step(String line) {
        int bar = line.indexOf('|');
        if (bar > 0) {
            return new HowTo(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        }
        var matcher = java.util.regex.Pattern.compile("[.!?…]\\s+(?=\\p{Lu})").matcher(line);
        return matcher.find()
                ? new HowTo(line.substring(0, matcher.start() + 1), line.substring(matcher.end()))
                : new HowTo(line, "");
    }

    private String borne(Exhibit exhibit, Action action) {
        var bearer = words.bearer(action);
        var when = action.from().map(from -> when(from, action.until()));
        return Stream.of(
                        bearer.isEmpty() ? "" : messages.say("showcase.borne-by", bearer),
                        messages.say("showcase.at", words.place(exhibit)),
                        when.orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** « Les 9 et 10 juin 2018. », « Du 9 au 24 juin 2018. », « Depuis le 9 juin 2018. » */
    private String when(LocalDate from, Optional<LocalDate> end) {
        if (end.isEmpty()) {
            return messages.say("showcase.from-day", French.day(from));
        }
        var until = end.get();
        if (until.equals(from)) {
            return messages.say("showcase.on-day", French.day(from));
        }
        if (!YearMonth.from(from).equals(YearMonth.from(until))) {
            return messages.say("showcase.from-until", French.day(from), French.day(until));
        }
        var first = from.getDayOfMonth() == 1 ? "1er" : String.valueOf(from.getDayOfMonth());
        return messages.say(
                until.equals(from.plusDays(1)) ? "showcase.both-days" : "showcase.from-until",
                first,
                French.day(until));
    }

    private String spotted(Spotting spotting) {
        return spotting.table() == 0
                ? messages.say("showcase.spotted", spotting.meeting(), French.day(spotting.day()))
                : messages.say(
                        "showcase.spotted-at-table",
                        spotting.table(),
                        spotting.meeting(),
                        French.day(spotting.day()));
    }

    private static List<String> paragraphs(String text) {
        return Story.lines(text).stream().map(French::typeset).toList();
    }

    /** The page puts its own guillemets. */
    private static String unquoted(String idea) {
        return idea.strip().replaceAll("^[«\"“]\\s*|\\s*[»\"”]$", "").strip();
    }
}
