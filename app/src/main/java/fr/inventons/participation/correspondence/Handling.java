package fr.inventons.participation.correspondence;

import fr.inventons.platform.mail.MailState;

/** Every way an act on a message can end. */
public sealed interface Handling {
    record Done() implements Handling {}

    /** It was so before: nothing changed. */
    record AlreadyDone() implements Handling {}

    /** No such message, or none that this person may know of. */
    record Unknown() implements Handling {}

    /** Runs the meeting's workshops, but does not prepare the meeting. */
    record NotAllowed() implements Handling {}

    /** Somebody else was faster; {@code now} is how it stands. */
    record Changed(Dispatch now) implements Handling {}

    /** The person cannot be reached that way. */
    record NoAddress(Channel channel) implements Handling {}

    /** The mail is not where that act needs it. */
    record NotThere(MailState state) implements Handling {}

    /** It goes by mail: nobody has to do anything by hand. */
    record ByMail() implements Handling {}

    /** To go in spite of the reserve it needs a reason. */
    record ReasonMissing() implements Handling {}

    /** A reason over {@code limit} characters. */
    record ReasonTooLong(int length, int limit) implements Handling {}
}
