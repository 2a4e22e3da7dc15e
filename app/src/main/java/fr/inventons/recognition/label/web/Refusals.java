package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.label.Ending;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.Signing;
import org.springframework.stereotype.Component;

/** Says each refusal in French, at the field it is about. */
@Component
class Refusals {
    private final LabelWords words;

    Refusals(LabelWords words) {
        this.words = words;
    }

    /** {@link LabelRefusal#NONE} when it was done. */
    LabelRefusal of(Signing outcome) {
        return switch (outcome) {
            case Signing.Prepared _ -> LabelRefusal.NONE;
            case Signing.Signed _ -> LabelRefusal.NONE;
            case Signing.Awarded _ -> LabelRefusal.NONE;
            case Signing.Unknown _ -> throw new NotFound();
            case Signing.NotAllowed _ -> refusal("form", "not-allowed");
            case Signing.TookPart(var part) -> refusal("form", "took-part." + part.name());
            case Signing.NotReady _ -> refusal("form", "not-ready");
            case Signing.NoAvis _ -> refusal("form", "no-avis");
            case Signing.AlreadyDecided(var on) ->
                    refusal("form", "already-decided", French.day(on));
            case Signing.WrittenSince _ -> refusal("form", "written-since");
            case Signing.OutcomeMissing _ -> refusal("issue", "outcome-missing");
            case Signing.ReasonsMissing _ -> refusal("motifs", "reasons-missing");
            case Signing.AdviceMissing _ -> refusal("conseils", "advice-missing");
            case Signing.DepartureMissing _ -> refusal("ecart", "departure-missing");
            case Signing.QualityMissing _ -> refusal("qualite", "quality-missing");
            case Signing.PaperNameMissing _ -> refusal("nom", "paper-name-missing");
            case Signing.PaperDayWrong(var earliest, var latest) ->
                    refusal("jour", "paper-day-wrong", French.day(earliest), French.day(latest));
            case Signing.TooLong(var field, int length, int limit) ->
                    refusal(
                            switch (field) {
                                case REASONS -> "motifs";
                                case ADVICE -> "conseils";
                                case DEPARTURE -> "ecart";
                                case QUALITY -> "qualite";
                            },
                            "too-long",
                            length,
                            limit);
        };
    }

    /** {@code text} is the field where the reasons, or the answer, were typed. */
    LabelRefusal of(Ending outcome, String text) {
        return switch (outcome) {
            case Ending.Opened _ -> LabelRefusal.NONE;
            case Ending.Observed _ -> LabelRefusal.NONE;
            case Ending.Dropped _ -> LabelRefusal.NONE;
            case Ending.Abrogated _ -> LabelRefusal.NONE;
            case Ending.Withdrawn _ -> LabelRefusal.NONE;
            case Ending.Unknown _ -> throw new NotFound();
            case Ending.NotAllowed _ -> refusal("fin", "not-allowed");
            case Ending.NotInForce(Label.Status _) -> refusal("fin", "not-in-force");
            case Ending.AlreadyOpen(var act, var until) ->
                    refusal(
                            "fin",
                            "already-open",
                            words.say("act." + act.name()),
                            French.day(until));
            case Ending.NoAdversarialStep _ -> refusal("fin", "no-adversarial");
            case Ending.TooEarly(var until) -> refusal("fin", "too-early", French.day(until));
            case Ending.TooLate(var limit) -> refusal("fin", "too-late", French.day(limit));
            case Ending.AlreadyObserved(var on) ->
                    refusal("fin", "already-observed", French.day(on));
            case Ending.ReasonsMissing _ -> refusal(text, "reasons-missing");
            case Ending.ObservationsMissing _ -> refusal(text, "observations-missing");
            case Ending.InThePast(var earliest) ->
                    refusal("effet", "in-the-past", French.day(earliest));
            case Ending.QualityMissing _ -> refusal("qualite", "quality-missing");
            case Ending.PaperNameMissing _ -> refusal("nom", "paper-name-missing");
            case Ending.PaperDayWrong(var earliest, var latest) ->
                    refusal("jour", "paper-day-wrong", French.day(earliest), French.day(latest));
            case Ending.TooLong(int length, int limit) -> refusal(text, "too-long", length, limit);
        };
    }

    LabelRefusal refusal(String where, String code, Object... values) {
        return new LabelRefusal(where, words.say("refused." + code, values));
    }
}
