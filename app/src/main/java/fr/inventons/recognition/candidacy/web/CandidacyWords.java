package fr.inventons.recognition.candidacy.web;

import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.candidacy.CandidacyState;
import fr.inventons.recognition.candidacy.OpinionKind;
import fr.inventons.recognition.candidacy.Rule;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the pages of files say. */
@Component
class CandidacyWords {
    private final Messages messages;

    CandidacyWords(Messages messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("candidacy." + key, args);
    }

    Status status(CandidacyState state) {
        var words = say("state." + state);
        return switch (state) {
            case DRAFT -> new Status(words, "neutre", "crayon");
            case SUBMITTED -> new Status(words, "route", "envoi");
            case ADMISSIBLE -> new Status(words, "route", "loupe");
            case INADMISSIBLE -> new Status(words, "ardoise", "pause");
            case WITHDRAWN -> new Status(words, "neutre", "pause");
        };
    }

    Status status(Rule rule) {
        if (rule.met()) {
            return new Status(say("rule-state.met"), "oui", "oui");
        }
        if (rule.overruled().isPresent()) {
            return new Status(say("rule-state.overruled"), "demi", "demi");
        }
        return rule.kind() == Rule.Kind.ELIGIBILITY
                ? new Status(say("rule-state.examined"), "attente", "horloge")
                : new Status(say("rule-state.missing"), "attente", "horloge");
    }

    Status status(OpinionKind kind) {
        var words = say("opinion." + kind);
        return switch (kind) {
            case FAVOURABLE -> new Status(words, "oui", "oui");
            case WITH_RESERVES -> new Status(words, "demi", "demi");
            case UNFAVOURABLE -> new Status(words, "ardoise", "pause");
        };
    }

    /** « 812 Ko », « 2,4 Mo ». */
    String size(long bytes) {
        return bytes < 1_000_000
                ? say("size.ko", Math.max(1, bytes / 1000))
                : say("size.mo", Math.round(bytes / 100_000.0) / 10.0);
    }

    /** Words that open a sentence, inside one: « la préfète … ». */
    static String within(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }
}
