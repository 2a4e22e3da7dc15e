package fr.inventons.platform.mail;

/** How far a mail of the outbox has come. */
public enum MailState {
    /** For its hour, or for another try. */
    WAITING,
    /** Being handed to the mail server; nobody knows yet. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Handed over, and no answer came back: it may have left. Never sent again by itself. */
    UNCERTAIN,
    /** The mail server will not take it. */
    REFUSED,
    /** Taken, then sent back by the reader's own server. */
    RETURNED
}
