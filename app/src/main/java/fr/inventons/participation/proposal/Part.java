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
            case WHO_COULD -> proposal.sheet().whoCould();
            case WHOSE_VIEW -> proposal.sheet().whoseView();
            case PROBLEM_STATEMENT -> proposal.sheet().problemStatement();
            case OBJECTIVE -> proposal.sheet().objective();
            case TARGET_PUBLIC -> proposal.sheet().targetPublic();
            case TERRITORIES -> proposal.sheet().territories();
            case BEARER -> proposal.sheet().bearer();
            case PARTNERS -> proposal.sheet().partners();
            case MEANS -> proposal.sheet().means();
            case CALENDAR -> proposal.sheet().calendar();
            case INDICATORS -> proposal.sheet().indicators();
            case CONDITIONS -> proposal.sheet().conditions();
            case LEVEL -> proposal.sheet().level();
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
