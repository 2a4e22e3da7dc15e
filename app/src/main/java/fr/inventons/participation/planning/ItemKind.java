package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign.MomentKind;

/** What a moment of the day is for; the same names as in a campaign's file. */
public enum ItemKind {
    WELCOME,
    PLENARY,
    /** Everyone is in a workshop: one of them is one round. */
    WORKSHOPS,
    BREAK,
    RESTITUTION,
    CLOSING,
    OTHER;

    static ItemKind of(MomentKind kind) {
        return switch (kind) {
            case WELCOME -> WELCOME;
            case PLENARY -> PLENARY;
            case WORKSHOPS -> WORKSHOPS;
            case BREAK -> BREAK;
            case RESTITUTION -> RESTITUTION;
            case CLOSING -> CLOSING;
            case OTHER -> OTHER;
        };
    }
}
