package fr.inventons.recognition.showcase;

/** Every way in which an event that was announced may be moved or cancelled, or not. */
public sealed interface Changing {
    record Changed(Event event) implements Changing {}

    /** No such event, or none that this reader may change. */
    record Unknown() implements Changing {}

    /** Somebody else changed it since the page was read. */
    record ChangedMeanwhile(Event now) implements Changing {}

    /** It was cancelled before: who wants it back announces another. */
    record AlreadyCancelled(Event event) implements Changing {}

    /** People who planned to come deserve a reason. */
    record ReasonMissing() implements Changing {}

    record Flawed(EventFlaw flaw) implements Changing {}
}
