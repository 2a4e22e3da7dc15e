package fr.inventons.participation.planning;

/**
 * Something that differs from what the campaign gives today.
 *
 * @param name of the moment or of the workshop
 * @param model what the campaign says; empty when it says nothing of it
 * @param here what the meeting has; empty when it has nothing of it
 */
public record Drift(Kind kind, String name, String model, String here) {
    /** National things are put back in one act; local ones are the officer's own choice. */
    public enum Kind {
        /** A national moment that this programme does not have. */
        NATIONAL_MISSING,
        /** A national moment that has another title now. */
        NATIONAL_RENAMED,
        /** A moment of the campaign that was taken away here. */
        MOMENT_REMOVED,
        /** A moment that was added here. */
        MOMENT_ADDED,
        /** A moment that lasts longer or less here, in minutes. */
        LENGTH,
        /** A workshop that has another title here. */
        WORKSHOP_RENAMED,
        /** A workshop that has more tables here, or less. */
        TABLES,
        /** A workshop whose tables have more seats here, or less. */
        SEATS
    }

    public boolean national() {
        return kind == Kind.NATIONAL_MISSING || kind == Kind.NATIONAL_RENAMED;
    }
}
