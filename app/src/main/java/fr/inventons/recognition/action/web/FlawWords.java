package fr.inventons.recognition.action.web;

import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Flaw;
import org.springframework.stereotype.Component;

/** Says in French why what was typed is not kept, and beside which field. */
@Component
class FlawWords {
    /** A sentence, and the field that it stands beside. */
    record Said(String field, String sentence) {}

    private final Messages messages;
    private final Territories territories;

    FlawWords(Messages messages, Territories territories) {
        this.messages = messages;
        this.territories = territories;
    }

    Said say(Flaw flaw) {
        return switch (flaw) {
            case Flaw.TitleMissing() -> said("titre", "action.title-missing");
            case Flaw.TooLong(var field, int length, int limit) ->
                    said(StoryField.input(field), "action.too-long", length, limit, length - limit);
            case Flaw.EndsBeforeItBegins(var from, var until) ->
                    said("au", "action.ends-before", French.day(until), French.day(from));
            case Flaw.UnknownDepartment(var code) ->
                    said("departement", "action.department-missing");
            case Flaw.UnknownNeighbourhood(var code) ->
                    said(
                            "quartiers",
                            "action.neighbourhood-elsewhere",
                            territories
                                    .neighbourhood(code)
                                    .map(one -> one.usualName())
                                    .orElse(code.value()));
            case Flaw.UnknownPillar(var pillar) -> said("pilier", "action.pillar-unknown");
            case Flaw.UnknownBearer(var id) -> said("organisme", "action.bearer-unknown");
            case Flaw.NameMissing() -> said("nom", "action.name-missing");
            case Flaw.EmailUnreadable(var typed) ->
                    said("courriel", "action.email-unreadable", typed.strip());
            case Flaw.PhoneUnreadable(var typed) ->
                    said("telephone", "action.phone-unreadable", typed.strip());
        };
    }

    private Said said(String field, String key, Object... args) {
        return new Said(field, messages.say(key, args));
    }
}
