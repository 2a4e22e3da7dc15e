package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.jury.Committee;
import fr.inventons.recognition.jury.Declaration;
import fr.inventons.recognition.jury.Stand;
import fr.inventons.recognition.jury.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says a committee in French. */
@Component
class CommitteeWords {
    private final Messages messages;

    CommitteeWords(Messages messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("jury." + key, args);
    }

    Status stand(Stand stand) {
        return switch (stand) {
            case WITHDRAWN -> new Status(say("stand.withdrawn"), "neutre", "vers");
            case RECUSED -> new Status(say("stand.recused"), "ardoise", "pause");
            case UNDECLARED -> new Status(say("stand.undeclared"), "attente", "horloge");
            case TO_MARK -> new Status(say("stand.to-mark"), "attente", "horloge");
            case DRAFT -> new Status(say("stand.draft"), "neutre", "crayon");
            case SUBMITTED -> new Status(say("stand.submitted"), "oui", "oui");
        };
    }

    /** No avis is red: only a refusal of the authority is. */
    Status avis(AvisKind kind) {
        var words = say("avis." + kind.key());
        return switch (kind) {
            case FAVOURABLE -> new Status(words, "oui", "oui");
            case WITH_RESERVES -> new Status(words, "demi", "demi");
            case UNFAVOURABLE -> new Status(words, "ardoise", "pause");
            case ADJOURN -> new Status(words, "attente", "horloge");
        };
    }

    Status state(Committee committee) {
        return switch (committee.state()) {
            case SCORING -> new Status(say("state.scoring"), "route", "crayon");
            case DISCUSSION -> new Status(say("state.discussion"), "route", "gens");
            case CLOSED -> new Status(say("state.closed"), "oui", "fait");
        };
    }

    /** « Un lien avec ce dossier : … », and what it changes. */
    String said(Declaration declaration) {
        var link =
                declaration
                        .link()
                        .map(one -> say("link." + one.name()))
                        .orElseGet(() -> say("link.none"));
        var origin =
                switch (declaration.origin()) {
                    case MEMBER -> "";
                    case PAPER -> " " + say("said.paper");
                    case DETECTED ->
                            " "
                                    + declaration
                                            .tie()
                                            .map(tie -> say("tie." + tie.name()))
                                            .orElseGet(() -> say("said.detected"));
                };
        var words = declaration.words().isEmpty() ? "" : " « " + declaration.words() + " »";
        return French.typeset(link + "." + words + origin);
    }

    List<Option> links() {
        var options = new ArrayList<Option>();
        options.add(new Option("", say("link.choose")));
        options.add(new Option("aucun", say("link.none")));
        Arrays.stream(LabelScheme.Link.values())
                .map(link -> new Option(link.name(), say("link." + link.name())))
                .forEach(options::add);
        return options;
    }

    List<Option> kinds() {
        return Arrays.stream(AvisKind.values())
                .map(kind -> new Option(kind.key(), say("avis." + kind.key())))
                .toList();
    }

    String total(LabelScheme scheme, long total) {
        return say("total", total, Totals.highest(scheme));
    }

    String mean(LabelScheme scheme, Optional<Long> tenths) {
        return tenths.map(one -> say("mean", Totals.tenths(one), Totals.highest(scheme)))
                .orElseGet(() -> say("no-mean"));
    }

    /** The rule for equal totals, as it was published before the opening. */
    String ties(LabelScheme scheme) {
        return say(
                "paper.ties-words",
                String.join(
                        ", ",
                        scheme.committee().ties().stream()
                                .flatMap(one -> scheme.criterion(one).stream())
                                .map(one -> French.typeset("« " + one.label() + " »"))
                                .toList()));
    }
}
