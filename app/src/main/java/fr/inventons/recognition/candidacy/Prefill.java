package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.campaign.LabelScheme.StoryPart;
import fr.inventons.recognition.action.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginning of a file, from what the action's story says already. */
final class Prefill {
    private Prefill() {}

    static Answers of(LabelScheme scheme, Story story) {
        var texts = new HashMap<String, String>();
        for (var criterion : scheme.criteria()) {
            texts.put(criterion.id(), text(criterion.prefill(), story));
        }
        return new Answers(texts, Set.of(), "", "");
    }

    private static String text(List<StoryPart> parts, Story story) {
        var text =
                parts.stream()
                        .map(part -> part(part, story).strip())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("\n"));
        return text.length() > Answers.TEXT_LIMIT ? text.substring(0, Answers.TEXT_LIMIT) : text;
    }

    private static String part(StoryPart part, Story story) {
        return switch (part) {
            case SUMMARY -> story.summary();
            case TOLD -> story.told();
            case PARTNERS -> story.partners();
            case AUDIENCE -> story.audience();
            case CHANGED -> story.changed();
            case VIEW -> story.view();
            case RESULTS -> story.results().replaceAll("\\s*\\|\\s*", " ");
            case MEANS -> story.means();
            case STEPS -> story.steps();
            case CONDITIONS -> story.conditions();
            case SETBACKS -> story.setbacks();
            case RECEIVED_IDEA -> story.receivedIdea() + "\n" + story.answerToIdea();
        };
    }
}
