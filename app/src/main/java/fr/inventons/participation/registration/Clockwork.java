package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import java.util.Optional;
import java.util.Set;

/** Who acts when nobody does: an offer's moment is over. */
final class Clockwork {
    static final Actor BY = new Actor("clock", Optional.empty(), "", Set.of());

    private Clockwork() {}
}
