package fr.inventons.participation.planning;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A new meeting started from the plan of another one. */
public record PlanCopied(UUID meeting, UUID model, int rooms) implements Fact {
    @Override
    public String type() {
        return "planning.plan-copied";
    }
}
