package fr.inventons.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The second half of the story: from actions spotted to a public showcase. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class RecognitionStory {
    private final ActionStory actions;
    private final CandidacyStory candidacies;
    private final CommitteeStory committees;
    private final DecisionStory decisions;
    private final EventStory events;

    RecognitionStory(
            ActionStory actions,
            CandidacyStory candidacies,
            CommitteeStory committees,
            DecisionStory decisions,
            EventStory events) {
        this.actions = actions;
        this.candidacies = candidacies;
        this.committees = committees;
        this.decisions = decisions;
        this.events = events;
    }

    void tell(Cast cast) {
        var story = StoryFiles.read("reconnaissance.yaml", Recognition.class);
        var carried = actions.play(story, cast);
        var files = candidacies.play(story, cast, carried);
        for (var committee : story.committees()) {
            committees.play(committee, cast, files);
        }
        for (var decision : story.decisions()) {
            decisions.decide(decision, cast, DecisionStory.known(files, decision.action()));
        }
        for (var ending : story.endings()) {
            decisions.end(ending, cast, DecisionStory.known(carried, ending.action()));
        }
        for (var event : story.events()) {
            events.play(event, cast, carried);
        }
    }
}
