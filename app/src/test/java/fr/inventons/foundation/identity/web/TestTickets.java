package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.CodeGrant;
import fr.inventons.foundation.identity.CodeReader;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tables with tickets, for tests of identity, which knows no table. */
@Component
class TestTickets implements CodeReader {
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
    public Optional<CodeGrant> opened(String code) {
        return Optional.ofNullable(tables.get(code))
                .map(table ->
                        new CodeGrant(
                                "ticket:" + table,
                                new Grant(Role.TICKET_HOLDER, Scope.of("table", table)),
                                "/ma-table"));
    }
}
