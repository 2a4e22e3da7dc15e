package fr.inventons.recognition.showcase;

/** Every way {@link Events#announce} can end. */
public sealed interface Announcing {
    /**
     * Told to everyone, or kept until an electoral reserve is over.
     *
     * @param heldBy label of the reserve that holds it, or {@code ""}
     */
    record Announced(Event event, String heldBy) implements Announcing {}

    record NotAllowed() implements Announcing {}

    record Flawed(EventFlaw flaw) implements Announcing {}
}
