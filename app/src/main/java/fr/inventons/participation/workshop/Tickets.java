package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.CodeGrant;
import fr.inventons.foundation.identity.CodeReader;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells identity which table a ticket opens. */
@Component
class Tickets implements CodeReader {
    private final WorkshopStore store;

    Tickets(WorkshopStore store) {
        this.store = store;
    }

    @Override
    public Optional<CodeGrant> opened(String code) {
        return store.tableOf(code)
                .map(table ->
                        new CodeGrant(
                                "ticket:" + table,
                                new Grant(Role.TICKET_HOLDER, Scope.of("table", table)),
                                "/ma-table"));
    }
}
