package fr.inventons.platform.mail;

/** Every way {@link Mailer#send} can end. */
public sealed interface Sending {
    /** The mail server took it. */
    record Sent() implements Sending {}

    /** The mail did not leave; {@code sentence} says so in French, to show as it is. */
    record Failed(String sentence) implements Sending {}
}
