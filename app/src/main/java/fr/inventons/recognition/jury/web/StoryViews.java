package fr.inventons.recognition.jury.web;

import fr.inventons.platform.web.French;
import fr.inventons.recognition.action.Story;
import fr.inventons.recognition.candidacy.FrozenFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows what the bearers submitted, in the order in which one reads it. */
@Component
class StoryViews {
    private final CommitteeWords words;

    StoryViews(CommitteeWords words) {
        this.words = words;
    }

    JuryFileView.StoryView of(Optional<FrozenFile> file) {
        return file.map(this::read)
                .orElseGet(() ->
                        new JuryFileView.StoryView(List.of(), List.of(), List.of(), List.of()));
    }

    private JuryFileView.StoryView read(FrozenFile file) {
        var facts = new ArrayList<JuryFileView.Told>();
        add(facts, "fact.bearer", lines(file.bearer().name()));
        add(facts, "fact.host", lines(file.bearer().host()));
        add(
                facts,
                "fact.where",
                file.neighbourhoods().stream()
                        .map(place -> place.name() + " (" + place.code() + ")")
                        .toList());
        add(facts, "fact.from", day(file.from()));
        add(facts, "fact.until", day(file.until()));
        var story = file.story();
        var told = new ArrayList<JuryFileView.Told>();
        add(told, "story.summary", lines(story.summary()));
        add(told, "story.told", lines(story.told()));
        add(told, "story.partners", lines(story.partners()));
        add(told, "story.audience", lines(story.audience()));
        add(told, "story.changed", lines(story.changed()));
        add(told, "story.view", lines(story.view()));
        add(
                told,
                "story.results",
                story.figures().stream()
                        .map(one -> (one.number() + " " + one.what()).strip())
                        .toList());
        add(told, "story.means", lines(story.means()));
        add(told, "story.steps", lines(story.steps()));
        add(told, "story.conditions", lines(story.conditions()));
        add(told, "story.setbacks", lines(story.setbacks()));
        return new JuryFileView.StoryView(
                facts,
                told,
                file.answers().stream()
                        .map(one ->
                                new JuryFileView.Told(
                                        one.label(), one.question(), lines(one.text())))
                        .toList(),
                file.attachments().stream().map(FrozenFile.Listed::name).toList());
    }

    private void add(List<JuryFileView.Told> all, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            all.add(new JuryFileView.Told(words.say("pack." + key), "", lines));
        }
    }

    private static List<String> lines(String text) {
        return Story.lines(text);
    }

    private static List<String> day(String iso) {
        return iso.isEmpty() ? List.of() : List.of(French.day(LocalDate.parse(iso)));
    }
}
