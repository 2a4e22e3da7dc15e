package fr.inventons.participation.answer.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.participation.answer.Answer;
import fr.inventons.participation.answer.SeenCase;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Status;
import java.time.ZoneId;

/**
 * A version of an answer in words, or a request that waits for one.
 *
 * @param hold why the public does not read it yet; empty when it does
 */
public record AnswerView(
        String who,
        Status status,
        String retained,
        String notRetained,
        String next,
        String signature,
        String hold,
        String waiting) {

    static AnswerView of(
            AnswerWords words, Campaign campaign, SeenCase one, Answer answer, ZoneId zone) {
        var next =
                answer.nextOn()
                        .map(day -> words.say("next", answer.nextStep(), French.day(day)))
                        .orElse("");
        var hold =
                answer.visibleAt(words.now())
                        ? ""
                        : answer.publication()
                                .map(published ->
                                        words.say(
                                                "appears",
                                                French.moment(published.visibleFrom(), zone)))
                                .orElseGet(() -> words.say("not-published"));
        return new AnswerView(
                words.who(one),
                words.status(campaign, answer, one.competent()),
                answer.retained(),
                answer.notRetained(),
                next,
                words.signature(answer, zone),
                hold,
                "");
    }

    static AnswerView waiting(AnswerWords words, SeenProposal seen, SeenCase one) {
        return new AnswerView(
                words.who(one),
                words.waiting(seen, one),
                "",
                "",
                "",
                "",
                "",
                words.waitingSince(seen, one));
    }
}
