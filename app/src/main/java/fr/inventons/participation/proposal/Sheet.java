package fr.inventons.participation.proposal;

import java.util.Optional;

/**
 * The rest of the action sheet, filled whenever it comes until the remontée is signed. An empty
 * text is not known yet.
 *
 * @param problemStatement the question behind the finding (<i>problématique</i>)
 * @param targetPublic for whom
 * @param territories where
 * @param bearer who is thought of to carry it: a name, so never shown to an anonymous reader
 * @param means mainstream or specific funding, a rule to change
 * @param conditions what it depends on, what may stop it
 * @param level {@code local}, {@code national} or empty
 * @param whoCould « Qui pourrait le faire »
 * @param whoseView « Quel regard ça change »
 */
public record Sheet(
        String problemStatement,
        String objective,
        String targetPublic,
        String territories,
        String bearer,
        String partners,
        String means,
        String calendar,
        String indicators,
        String conditions,
        String level,
        String whoCould,
        String whoseView) {
    public static final Sheet EMPTY = new Sheet("", "", "", "", "", "", "", "", "", "", "", "", "");

    public Sheet {
        problemStatement = Draft.tidy(problemStatement);
        objective = Draft.tidy(objective);
        targetPublic = Draft.tidy(targetPublic);
        territories = Draft.tidy(territories);
        bearer = Draft.tidy(bearer);
        partners = Draft.tidy(partners);
        means = Draft.tidy(means);
        calendar = Draft.tidy(calendar);
        indicators = Draft.tidy(indicators);
        conditions = Draft.tidy(conditions);
        level = level.equals("local") || level.equals("national") ? level : "";
        whoCould = Draft.tidy(whoCould);
        whoseView = Draft.tidy(whoseView);
    }

    /** Speaks of a change that only the country can make; empty when not told. */
    public Optional<Boolean> national() {
        return level.isEmpty() ? Optional.empty() : Optional.of(level.equals("national"));
    }

    /** Without those who are named in it: the bearer, the partners, who could do it. */
    public Sheet withoutNames() {
        return new Sheet(
                problemStatement,
                objective,
                targetPublic,
                territories,
                "",
                "",
                means,
                calendar,
                indicators,
                conditions,
                level,
                "",
                whoseView);
    }
}
