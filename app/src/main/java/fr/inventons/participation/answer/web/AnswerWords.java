package fr.inventons.participation.answer.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Tones;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.answer.Answer;
import fr.inventons.participation.answer.SeenCase;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The French words of requests and answers: status, dates, who. */
@Component
class AnswerWords {
    private final Messages messages;
    private final Territories territories;
    private final Clock clock;

    AnswerWords(Messages messages, Territories territories, Clock clock) {
        this.messages = messages;
        this.territories = territories;
        this.clock = clock;
    }

    String say(String key, Object... values) {
        return messages.say("answer." + key, values);
    }

    ZoneId zone(DepartmentCode department) {
        return territories.department(department).orElseThrow().zone();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Who was asked, or « le service compétent » for a reader who sees no names. */
    String who(SeenCase one) {
        return one.organisation().isEmpty() ? say("some-service") : one.organisation();
    }

    /** « Retenue en partie », « Relève de … ». */
    Status status(Campaign campaign, Answer answer, String competent) {
        var outcome = campaign.outcome(answer.outcome()).orElseThrow();
        var status = Tones.status(outcome);
        return outcome.namesAnother() && !competent.isEmpty()
                ? new Status(say("competent", competent), status.tone(), status.icon())
                : status;
    }

    /** Of a request that this reader sees no answer to. */
    Status waiting(SeenProposal seen, SeenCase one) {
        var zone = zone(seen.proposal().department());
        return one.asked().dueOn().isPresent() && !one.asked().lateOn(today(zone))
                ? new Status(say("studied"), "route", "loupe")
                : new Status(say("no-answer"), "attente", "horloge");
    }

    /** « Sollicité le 4 juin 2018 : … Réponse attendue avant le … ». */
    String waitingSince(SeenProposal seen, SeenCase one) {
        var zone = zone(seen.proposal().department());
        var asked = French.day(one.asked().askedAt(), zone);
        return one.asked()
                .dueOn()
                .filter(due -> !due.isBefore(today(zone)))
                .map(due -> say("asked-promised", asked, who(one), French.day(due)))
                .orElseGet(() -> say("asked-silent", asked, who(one)));
    }

    /** The signature and its date. */
    String signature(Answer answer, ZoneId zone) {
        return say("signed-line", answer.signature(), French.day(answer.signedAt(), zone));
    }
}
