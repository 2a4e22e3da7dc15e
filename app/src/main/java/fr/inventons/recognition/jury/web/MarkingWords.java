package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.jury.Marking;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in French how marks were refused. */
@Component
class MarkingWords {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CommitteeWords words;

    MarkingWords(CommitteeWords words) {
        this.words = words;
    }

    /**
     * @param sentence empty when marks were taken
     * @param criterion that the sentence is about, or empty
     * @param revision to go on from, when another screen wrote meanwhile
     */
    record Said(String sentence, String criterion, Optional<Integer> revision) {}

    Said of(LabelScheme scheme, Marking outcome) {
        return switch (outcome) {
            case Marking.Saved(int revision) -> said("", "");
            case Marking.Submitted() -> said("", "");
            case Marking.Unknown() -> throw new NotFound();
            case Marking.NotAllowed() -> throw new Forbidden(say("not-yours"));
            case Marking.DeclareFirst() -> said(say("declare-first"), "");
            case Marking.Recused() -> said(say("recused"), "");
            case Marking.WrongMark(var criterion) -> said(say("wrong-mark"), criterion);
            case Marking.Incomplete(var criteria) ->
                    said(
                            say(
                                    "incomplete",
                                    criteria.stream()
                                            .flatMap(one -> scheme.criterion(one).stream())
                                            .map(LabelScheme.Criterion::label)
                                            .collect(Collectors.joining(" ; "))),
                            criteria.getFirst());
            case Marking.TooLong(var criterion, int length, int limit) ->
                    said(say("too-long", length, limit), criterion);
            case Marking.AlreadySubmitted(var at) ->
                    said(say("already-submitted", French.moment(at, PARIS)), "");
            case Marking.ChangedSince(var now) ->
                    new Said(say("changed-since"), "", Optional.of(now.revision()));
            case Marking.PaperNotSaid() -> said(say("paper-not-said"), "papier");
            case Marking.BegunOnScreen() -> said(say("begun-on-screen"), "");
            case Marking.DiscussionOpened(var at) ->
                    said(say("discussion-opened", French.moment(at, PARIS)), "");
            case Marking.FileWithdrawn() -> said(say("withdrawn"), "");
        };
    }

    private static Said said(String sentence, String criterion) {
        return new Said(sentence, criterion, Optional.empty());
    }

    private String say(String key, Object... args) {
        return words.say("refused." + key, args);
    }
}
