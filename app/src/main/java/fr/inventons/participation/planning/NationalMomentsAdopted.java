package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** The programme of a day has what is national again, as the campaign says it today. */
public record NationalMomentsAdopted(UUID meeting, int moments) implements Fact {
    @Override
    public String type() {
        return "planning.national-adopted";
    }
}
