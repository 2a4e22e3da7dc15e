package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.TicketReader;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tables with tickets, for tests of identity, which knows no table. */
@Component
class TestTickets implements TicketReader {
    private final Map<String, UUID> tables = new ConcurrentHashMap<>();

    String print(UUID table) {
        var code = Codes.random();
        tables.put(code, table);
        return code;
    }

    void withdraw(String code) {
        tables.remove(code);
    }

    @Override
    public Optional<UUID> tableOf(String code) {
        return Optional.ofNullable(tables.get(code));
    }
}
