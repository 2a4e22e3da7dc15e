package fr.inventons.participation.workshop;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** A proposal was set aside. */
public record TablePlanDiscarded(UUID workshop, UUID plan) implements Fact {
    @Override
    public String type() {
        return "workshop.table-plan-discarded";
    }
}
