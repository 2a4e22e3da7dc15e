package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.CodeGrant;
import fr.inventons.foundation.identity.CodeReader;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells identity which registration a personal code opens: its own page, and no role. */
@Component
class PersonalCodes implements CodeReader {
    private final RegistrationStore store;

    PersonalCodes(RegistrationStore store) {
        this.store = store;
    }

    @Override
    public Optional<CodeGrant> opened(String code) {
        return store.coded(code)
                .map(one -> CodeGrant.page(one.reference(), "/inscription/" + one.code()));
    }
}
