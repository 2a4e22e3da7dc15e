package fr.inventons.participation.opinion;

import fr.inventons.foundation.identity.BodyId;
import java.time.LocalDate;
import java.util.List;

/**
 * An avis as it is given.
 *
 * @param heldOn the day of the body's meeting
 * @param reservation what the reservations are, or empty
 * @param alternative the proposition alternative, or empty
 * @param mandated who was mandated to carry it: how many and in which quality, as anyone reads it
 * @param paper when the programme officer records it from paper: what the paper is (« procès-verbal
 *     signé du 24 avril »); empty when a member of the body gives it
 */
public record NewAvis(
        BodyId body,
        LocalDate heldOn,
        Votes votes,
        Position position,
        String reservation,
        String alternative,
        List<Divergence> divergences,
        String mandated,
        String paper) {
    public static final int TEXT_LIMIT = 1200;
    public static final int MANDATED_LIMIT = 200;
    public static final int DIVERGENCES_LIMIT = 10;

    public NewAvis {
        reservation = reservation.strip();
        alternative = alternative.strip();
        mandated = mandated.strip();
        paper = paper.strip();
        divergences =
                divergences.stream()
                        .map(one -> new Divergence(one.text().strip(), one.published()))
                        .filter(one -> !one.text().isEmpty())
                        .toList();
    }
}
