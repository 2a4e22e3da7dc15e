package fr.inventons.foundation.campaign;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of the campaigns' faults. They are said before the application stands, to the
 * operator at the command line, so they are read from the bundle itself.
 */
final class CampaignSentences {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages.foundation.campaign", Locale.FRANCE);

    private CampaignSentences() {}

    static String title(int faults) {
        return format("title", faults);
    }

    /** « fichier.yaml, ligne 12, reservePeriods[1].until : … ». */
    static String say(CampaignProblem problem) {
        var sentence = format(problem.code(), problem.values().toArray());
        var place =
                problem.line() == 0
                        ? "place-file"
                        : problem.path().isEmpty() ? "place-line" : "place-path";
        return format(
                place, problem.file(), String.valueOf(problem.line()), problem.path(), sentence);
    }

    private static String format(String code, Object... values) {
        return new MessageFormat(BUNDLE.getString("campaign.file." + code), Locale.FRANCE)
                .format(values);
    }
}
