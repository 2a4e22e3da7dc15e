package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import java.util.Set;

/**
 * A remontée as one reader may see it.
 *
 * @param readers the places from which this person reads it, always with {@code PUBLIC}
 * @param sight never {@code NONE}; its words and files are for {@code FULL} alone
 */
public record SeenTransmission(
        Transmission transmission, Stage stage, Set<Reader> readers, Sight sight) {
    public boolean full() {
        return sight == Sight.FULL;
    }

    /** Reads why a proposal was withheld. */
    public boolean inside() {
        return full()
                && (readers.contains(Reader.COUNCIL)
                        || readers.contains(Reader.OFFICER)
                        || readers.contains(Reader.HIERARCHY));
    }

    public boolean from(Reader place) {
        return readers.contains(place);
    }
}
