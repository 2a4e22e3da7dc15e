package fr.inventons.recognition.action;

/** Every way in which an action may come to be known, or not. */
public sealed interface Telling {
    /**
     * @param code the file code of who told it, seven characters; {@code ""} when spotted or
     *     signalled. It is shown now and kept nowhere in clear
     */
    record Told(ActionId id, String code) implements Telling {}

    /** This contribution is already the story of an action. */
    record AlreadySpotted(ActionId id) implements Telling {}

    record NotAllowed() implements Telling {}

    /** No such proposal, or none that this reader may know of. */
    record Unknown() implements Telling {}

    record Flawed(Flaw flaw) implements Telling {}
}
