package fr.inventons.foundation.campaign;

import fr.inventons.platform.web.Status;

/** How the outcome of an answer looks: a colour, an icon and its words (LOOK §4). */
public final class Tones {
    private Tones() {}

    public static Status status(Campaign.Outcome outcome) {
        return switch (outcome.tone()) {
            case "oui" -> new Status(outcome.label(), "oui", "oui");
            case "demi" -> new Status(outcome.label(), "demi", "demi");
            case "vers" -> new Status(outcome.label(), "ardoise", "vers");
            default -> new Status(outcome.label(), "ardoise", "pause");
        };
    }
}
