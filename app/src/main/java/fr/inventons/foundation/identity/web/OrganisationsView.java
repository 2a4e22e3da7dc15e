package fr.inventons.foundation.identity.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The page of the directory.
 *
 * @param found what stands over the list
 * @param next where the following ones are, or empty
 * @param mayRegister a button leads to the form of a new one
 */
public record OrganisationsView(
        String words,
        String department,
        List<Option> departments,
        String found,
        List<OrganisationRow> rows,
        String next,
        boolean mayRegister) {}
