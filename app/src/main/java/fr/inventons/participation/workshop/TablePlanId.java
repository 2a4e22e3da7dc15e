package fr.inventons.participation.workshop;

import java.util.UUID;

/** An allocation of people to the tables of a workshop. */
public record TablePlanId(UUID value) {
    public static TablePlanId random() {
        return new TablePlanId(UUID.randomUUID());
    }
}
