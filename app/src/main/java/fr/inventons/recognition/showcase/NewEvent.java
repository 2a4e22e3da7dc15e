package fr.inventons.recognition.showcase;

import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What somebody announces, in the time of the département.
 *
 * @param about what will happen there, in a few lines
 * @param access what people need to know to come: free or not, step-free or not …
 * @param endsAt hour at which it ends on its last day; empty when nobody knows
 */
public record NewEvent(
        String title,
        String about,
        String access,
        String place,
        Optional<NeighbourhoodCode> neighbourhood,
        LocalDate startsOn,
        LocalTime startsAt,
        LocalDate lastDay,
        Optional<LocalTime> endsAt) {

    /** On one day, at a place, with no more words. */
    public static NewEvent of(String title, String place, LocalDate day, LocalTime hour) {
        return new NewEvent(
                title, "", "", place, Optional.empty(), day, hour, day, Optional.empty());
    }

    NewEvent tidy() {
        return new NewEvent(
                title.strip(),
                about.strip(),
                access.strip(),
                place.strip(),
                neighbourhood,
                startsOn,
                startsAt,
                lastDay,
                endsAt);
    }
}
