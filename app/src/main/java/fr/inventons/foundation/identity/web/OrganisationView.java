package fr.inventons.foundation.identity.web;

import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Option;
import java.util.List;
import java.util.Optional;

/**
 * The page of an organisation.
 *
 * @param standsFor where it was merged, for a record that no longer stands
 * @param listed false when only those who may register see it
 * @param history sentences on its mergers, for who may merge it
 * @param candidates those that may be the same, for who may merge it
 */
public record OrganisationView(
        String path,
        String name,
        String kind,
        String what,
        String siret,
        String departments,
        String commune,
        Optional<Link> host,
        Optional<Link> successor,
        Optional<Link> standsFor,
        boolean listed,
        List<String> spellings,
        List<OrganisationRow> hosted,
        List<String> history,
        List<OrganisationRow> candidates,
        List<Option> kinds,
        boolean mayDescribe,
        boolean mayMerge,
        OrganisationForm form,
        String field,
        String error) {

    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }

    /** A refusal that belongs to no field. */
    public String general() {
        return field.isEmpty() ? error : "";
    }
}
