package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * A page of the register.
 *
 * @param found « 41 labels »
 * @param next address of the older labels, or empty
 * @param csv address of the same search as a file
 */
public record RegisterView(
        RegisterForm form,
        String found,
        List<Row> rows,
        String next,
        String csv,
        List<Option> departments,
        List<Option> kinds,
        List<Option> standings) {

    /** A label of the list. */
    public record Row(
            String href,
            String number,
            String title,
            String bearer,
            String place,
            String decided,
            Status status) {}
}
