package fr.inventons.recognition.showcase;

/** Every way {@link Correspondence#write} can end. */
public sealed interface PassingOn {
    /** It left to those who carry the action, or to the préfecture that passes it on to them. */
    record Sent(boolean byThePrefecture) implements PassingOn {}

    /** No such action in the showcase. */
    record Unknown() implements PassingOn {}

    /** Nobody of this action, nor of its préfecture, can be reached by mail. */
    record NobodyToWriteTo() implements PassingOn {}

    record NameMissing() implements PassingOn {}

    /** The answer has nowhere to go. */
    record ReplyUnreadable(String typed) implements PassingOn {}

    record TextMissing() implements PassingOn {}

    /** {@code field} is as the form calls it. */
    record TooLong(String field, int length, int limit) implements PassingOn {}

    /** Too many messages from the same connection, or for the same action, within the hour. */
    record TooMany() implements PassingOn {}

    /** The mail did not leave; {@code sentence} says so in French, to show as it is. */
    record Failed(String sentence) implements PassingOn {}
}
