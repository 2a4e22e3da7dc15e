package fr.inventons.platform.journal;

/**
 * Something that happened, named in the past tense, with identifiers only: no name, no address, no
 * text that a person wrote. A record; its components become the JSON of one journal line.
 */
public interface Fact {
    /**
     * Stable name kept for ever in the journal, such as {@code proposal.submitted}; never a class
     * name.
     */
    String type();

    /** True when no page that everyone reads says anything of it: none is forgotten for it. */
    default boolean unseen() {
        return false;
    }
}
