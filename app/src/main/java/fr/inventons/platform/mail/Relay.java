package fr.inventons.platform.mail;

/** Who takes the mails of the outbox from us. */
interface Relay {
    /** Every way of handing a mail over can end. */
    sealed interface Handing {
        /** It is theirs from now on. */
        record Taken() implements Handing {}

        /** They will never take it. */
        record Refused(String code, String reply) implements Handing {}

        /** Not now: nothing was taken. */
        record Later(String code, String reply) implements Handing {}

        /** They may have taken it: the answer was lost. */
        record Unknown(String reply) implements Handing {}
    }

    /** Hands one mail over. Does not throw for what a server or a network can do. */
    Handing hand(MessageId id, Filed mail);
}
