package fr.inventons.participation.proposal;

import java.util.Locale;

/** A field of a proposal, with the most characters that it takes. */
public enum Part {
    TITLE(120),
    FINDING(1200),
    PROBLEM(800),
    TEXT(1200),
    WHO_COULD(600),
    WHOSE_VIEW(600),
    PROBLEM_STATEMENT(600),
    OBJECTIVE(600),
    TARGET_PUBLIC(600),
    TERRITORIES(600),
    BEARER(600),
    PARTNERS(600),
    MEANS(600),
    CALENDAR(600),
    INDICATORS(600),
    CONDITIONS(600),
    LEVEL(8);

    private final int limit;

    Part(int limit) {
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }

    /** What stands in this field. */
    public String of(Proposal proposal) {
        return switch (this) {
            case TITLE -> proposal.title();
            case FINDING -> proposal.finding();
            case PROBLEM -> proposal.problem();
            case TEXT -> proposal.text();
            default -> of(proposal.sheet());
        };
    }

    /** What stands in this field of the sheet; empty for the fields of the room. */
    public String of(Sheet sheet) {
        return switch (this) {
            case TITLE, FINDING, PROBLEM, TEXT -> "";
            case WHO_COULD -> sheet.whoCould();
            case WHOSE_VIEW -> sheet.whoseView();
            case PROBLEM_STATEMENT -> sheet.problemStatement();
            case OBJECTIVE -> sheet.objective();
            case TARGET_PUBLIC -> sheet.targetPublic();
            case TERRITORIES -> sheet.territories();
            case BEARER -> sheet.bearer();
            case PARTNERS -> sheet.partners();
            case MEANS -> sheet.means();
            case CALENDAR -> sheet.calendar();
            case INDICATORS -> sheet.indicators();
            case CONDITIONS -> sheet.conditions();
            case LEVEL -> sheet.level();
        };
    }

    /** One of the three fields written in the room. */
    public boolean room() {
        return this == FINDING || this == PROBLEM || this == TEXT;
    }

    /** The end of its message keys: {@code who-could}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
