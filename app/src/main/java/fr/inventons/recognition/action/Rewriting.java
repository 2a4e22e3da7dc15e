package fr.inventons.recognition.action;

/** Every way {@link Actions#rewrite} can end. */
public sealed interface Rewriting {
    record Rewritten(Action action) implements Rewriting {}

    /** Somebody else wrote since; nothing was kept of this writing, which the page still holds. */
    record WrittenMeanwhile(Action there) implements Rewriting {}

    record NotAllowed() implements Rewriting {}

    /** No such action, or none that this reader may know of. */
    record Unknown() implements Rewriting {}

    record Flawed(Flaw flaw) implements Rewriting {}
}
