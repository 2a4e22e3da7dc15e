package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.participation.transmission.Seat;
import java.util.List;

/** The visa chain of a département as its page shows it. */
public final class ChainView {
    private ChainView() {}

    /** A step with those who stand there. */
    public record Place(Campaign.VisaStep step, List<Sitting> seats) {}

    /** Somebody who stands at a step. */
    public record Sitting(Seat seat, String name) {}
}
