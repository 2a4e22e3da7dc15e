package fr.inventons.demonstration;

import fr.inventons.foundation.identity.PersonId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whose place a visitor may take, in the order of {@code personnages.yaml}. */
@Service
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
public class Personas {
    private final PersonaStore store;

    Personas(PersonaStore store) {
        this.store = store;
    }

    /**
     * A person to enter as.
     *
     * @param title what she does, « Chargée de mission, Corse-du-Sud »
     * @param story one sentence
     * @param role the role of the application that she holds
     * @param place where it holds, in French
     */
    public record Entry(
            PersonId person, String name, String title, String story, String role, String place) {}

    @Transactional(readOnly = true)
    public List<Entry> all() {
        return store.all();
    }

    /** True when a visitor may take that person's place. */
    @Transactional(readOnly = true)
    public boolean has(PersonId person) {
        return store.all().stream().anyMatch(entry -> entry.person().equals(person));
    }

    @Transactional
    void add(String key, int rank, Entry entry) {
        store.insert(key, rank, entry);
    }
}
