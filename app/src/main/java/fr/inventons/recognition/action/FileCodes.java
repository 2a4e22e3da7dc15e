package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.CodeGrant;
import fr.inventons.foundation.identity.CodeReader;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells identity which action a file code opens. */
@Component
class FileCodes implements CodeReader {
    private final Bearers bearers;

    FileCodes(Bearers bearers) {
        this.bearers = bearers;
    }

    @Override
    public Optional<CodeGrant> opened(String code) {
        return bearers.opened(code)
                .map(action ->
                        new CodeGrant(
                                "dossier:" + action.value(),
                                new Grant(Role.BEARER, Action.scope(action)),
                                "/mon-dossier"));
    }
}
