package fr.inventons.foundation.identity;

import java.util.Optional;
import java.util.UUID;

/** Slot: the module that prints tickets tells which table a code opens. */
public interface TicketReader {
    /**
     * The table of this ticket.
     *
     * @param code seven characters as {@link Codes#read} gives them
     */
    Optional<UUID> tableOf(String code);
}
