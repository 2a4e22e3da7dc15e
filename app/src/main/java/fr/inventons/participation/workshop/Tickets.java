package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.TicketReader;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells identity which table a ticket opens. */
@Component
class Tickets implements TicketReader {
    private final WorkshopStore store;

    Tickets(WorkshopStore store) {
        this.store = store;
    }

    @Override
    public Optional<UUID> tableOf(String code) {
        return store.tableOf(code);
    }
}
