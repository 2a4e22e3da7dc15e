package fr.inventons.participation.transmission;

import fr.inventons.foundation.identity.PersonId;
import java.util.UUID;

/** Somebody who stands at a step of a département's chain now. */
public record Seat(
        UUID id,
        String step,
        PersonId person,
        String quality,
        String delegation,
        boolean substitute) {}
