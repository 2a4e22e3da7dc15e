package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonCorrected;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.platform.journal.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Somebody whose name or number was corrected, wherever, is found again under what it is now: a
 * second registration of hers is seen as one.
 */
@Component
class CorrectionListener {
    private final RegistrationStore store;
    private final Recognition recognition;
    private final People people;

    CorrectionListener(RegistrationStore store, Recognition recognition, People people) {
        this.store = store;
        this.recognition = recognition;
        this.people = people;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.fact() instanceof PersonCorrected corrected) {
            people.person(new PersonId(corrected.person())).ifPresent(this::mark);
        }
    }

    private void mark(Person now) {
        var named = new NewPerson("", now.givenName(), now.familyName(), "", now.mobile(), "", "");
        store.of(now.id())
                .forEach(one -> store.mark(one.id(), recognition.marks(one.meeting(), named)));
    }
}
