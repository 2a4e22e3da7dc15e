package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * A request with all that came of it.
 *
 * @param organisation who was asked, under the name of its day
 * @param answers every version, oldest first; empty as long as nobody answered
 */
public record Case(Solicitation asked, Organisation organisation, List<Answer> answers) {

    /** The version in force, published or not. */
    public Optional<Answer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    public boolean answered() {
        return !answers.isEmpty();
    }
}
