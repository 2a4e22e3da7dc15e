package fr.inventons.recognition.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a picture may be shown.
 *
 * @param who who agreed, in words; never shown to the public
 * @param until last day; empty when nobody set one
 */
public record Consent(String who, How how, Optional<LocalDate> until) {
    /** How it was given. */
    public enum How {
        /** Nobody can be recognised. */
        NOBODY_RECOGNISABLE("personne"),
        /** The people shown signed for it. */
        WRITTEN("ecrit"),
        /** Both parents, or whoever answers for the minors shown, signed for it. */
        GUARDIANS("parents");

        private final String key;

        How(String key) {
            this.key = key;
        }

        /** As forms and message bundles say it. */
        public String key() {
            return key;
        }
    }

    /** True while the picture may be shown. */
    public boolean holdsOn(LocalDate day) {
        return until.isEmpty() || !day.isAfter(until.get());
    }
}
