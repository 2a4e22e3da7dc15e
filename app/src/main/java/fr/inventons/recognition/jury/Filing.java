package fr.inventons.recognition.jury;

/** Every way {@link Committees#addFile} can end. */
public sealed interface Filing {
    /**
     * @param recused members kept away at once, by a link that was found
     */
    record Added(int recused) implements Filing {}

    record Unknown() implements Filing {}

    record NotAllowed() implements Filing {}

    /** No such candidacy here: not received, not admissible, or of another track or département. */
    record NotReady() implements Filing {}

    record AlreadyThere() implements Filing {}

    /** A committee that is not closed has it. */
    record AtAnotherCommittee() implements Filing {}

    /** The discussion is open: a file that nobody marked does not come in. */
    record TooLate() implements Filing {}
}
