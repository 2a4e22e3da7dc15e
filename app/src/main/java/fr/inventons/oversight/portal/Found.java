package fr.inventons.oversight.portal;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Neighbourhood;
import java.time.LocalDate;
import java.util.List;

/** What a search from the home page finds. */
public sealed interface Found {
    /** The word is the code of a ticket. */
    record Ticket(String code) implements Found {}

    /** It looks like a code but opens nothing, and nothing else bears that name. */
    record UnknownCode() implements Found {}

    /**
     * Places and published proposals; all empty when nothing bears these words.
     *
     * @param today neighbourhoods that ended before it are of the past
     */
    record Places(
            List<Department> departments,
            List<Neighbourhood> neighbourhoods,
            List<Followed> proposals,
            LocalDate today)
            implements Found {
        public boolean nothing() {
            return departments.isEmpty() && neighbourhoods.isEmpty() && proposals.isEmpty();
        }
    }
}
