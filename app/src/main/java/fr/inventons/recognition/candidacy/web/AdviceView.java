package fr.inventons.recognition.candidacy.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The page where an opinion or an avis is given.
 *
 * @param council true for a council's avis, false for the préfet's opinion
 * @param paper recorded from paper, which the form asks
 */
public record AdviceView(
        String path,
        String title,
        String number,
        boolean council,
        boolean paper,
        List<Option> bodies,
        List<Option> kinds,
        AdviceForm form,
        String errorField,
        String error) {
    public String errorOf(String field) {
        return errorField.equals(field) ? error : "";
    }
}
