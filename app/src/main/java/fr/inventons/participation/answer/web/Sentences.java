package fr.inventons.participation.answer.web;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.participation.answer.Answering;
import fr.inventons.participation.answer.Asking;
import fr.inventons.participation.answer.Publishing;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Says each refusal in French, at the field it is about. */
@Component
class Sentences {
    private final AnswerWords words;
    private final Organisations organisations;

    Sentences(AnswerWords words, Organisations organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    /** {@link Refusal#NONE} when it was done. */
    Refusal of(Answering outcome, ZoneId zone, boolean declining) {
        return switch (outcome) {
            case Answering.Signed _ -> Refusal.NONE;
            case Answering.Declined _ -> Refusal.NONE;
            case Answering.Acknowledged _ -> Refusal.NONE;
            case Answering.Unknown _ -> throw new NotFound();
            case Answering.NotAllowed _ -> refusal("form", "not-allowed");
            case Answering.AlreadyAnswered(_, var since) ->
                    refusal("form", "already-answered", French.day(since, zone));
            case Answering.CorrectedSince _ -> refusal("form", "corrected-since");
            case Answering.NothingChanged _ -> refusal("form", "nothing-changed");
            case Answering.UnknownOutcome _ -> refusal("issue", "unknown-outcome");
            case Answering.NamesAnother _ -> refusal("issue", "names-another");
            case Answering.NoReason _ ->
                    declining
                            ? refusal("raison", "no-decline-reason")
                            : refusal("retenu", "no-reason");
            case Answering.SignatureMissing _ ->
                    refusal(declining ? "signataire" : "signature", "signature-missing");
            case Answering.NextStepHalfSaid _ -> refusal("suite", "next-half-said");
            case Answering.NextStepPast(var day) ->
                    refusal("echeance", "next-past", French.day(day));
            case Answering.TooLong(var field, int length, int limit) ->
                    refusal(
                            field(field, declining),
                            "too-long",
                            String.valueOf(length),
                            String.valueOf(limit));
            case Answering.UnknownOrganisation _ -> refusal("competent", "unknown-organisation");
            case Answering.NamesItself _ -> refusal("competent", "names-itself");
            case Answering.NamedDeclined(var id) ->
                    refusal("competent", "named-declined", name(id));
        };
    }

    Refusal of(Publishing outcome, ZoneId zone) {
        return switch (outcome) {
            case Publishing.Decided _ -> Refusal.NONE;
            case Publishing.Unknown _ -> throw new NotFound();
            case Publishing.NotAllowed _ -> refusal("publication", "not-allowed");
            case Publishing.AlreadyPublished(var from) -> published(from, zone);
            case Publishing.CorrectedSince _ -> refusal("publication", "corrected-since");
            case Publishing.ProposalNotPublished _ ->
                    refusal("publication", "proposal-not-published");
        };
    }

    Refusal of(Asking outcome, ZoneId zone) {
        return switch (outcome) {
            case Asking.Asked _ -> Refusal.NONE;
            case Asking.UnknownProposal _ -> throw new NotFound();
            case Asking.NotAllowed _ -> refusal("organisme", "desk-only");
            case Asking.NotSorted _ -> refusal("organisme", "not-sorted");
            case Asking.UnknownOrganisation _ -> refusal("organisme", "unknown-organisation");
            case Asking.NobodyAnswersFor(var id) ->
                    refusal("organisme", "nobody-answers", name(id));
            case Asking.AlreadyAsked(_, var since) ->
                    refusal("organisme", "already-asked", French.day(since, zone));
        };
    }

    Refusal refusal(String where, String code, Object... values) {
        return new Refusal(where, words.say("refused." + code, values));
    }

    private Refusal published(Instant from, ZoneId zone) {
        var code = from.isAfter(words.now()) ? "already-decided" : "already-published";
        return refusal("publication", code, French.moment(from, zone));
    }

    private static String field(String field, boolean declining) {
        return switch (field) {
            case "reason" -> "raison";
            case "signature" -> declining ? "signataire" : "signature";
            case "retained" -> "retenu";
            case "notRetained" -> "nonRetenu";
            default -> "suite";
        };
    }

    private String name(OrganisationId id) {
        return organisations.organisation(id).map(one -> one.name()).orElse("");
    }
}
