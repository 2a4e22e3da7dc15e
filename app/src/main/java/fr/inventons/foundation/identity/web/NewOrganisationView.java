package fr.inventons.foundation.identity.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The form of a new organisation.
 *
 * @param host name of the body that answers for it, or empty
 */
public record NewOrganisationView(
        String host,
        OrganisationForm form,
        List<Option> kinds,
        List<Option> departments,
        String field,
        String error) {
    public String errorOf(String name) {
        return field.equals(name) ? error : "";
    }

    public String general() {
        return field.isEmpty() ? error : "";
    }
}
