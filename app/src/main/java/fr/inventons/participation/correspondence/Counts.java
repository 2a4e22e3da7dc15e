package fr.inventons.participation.correspondence;

/**
 * The messages of a meeting, counted.
 *
 * @param held by an electoral reserve, whatever their way
 * @param waiting mails on their way: their hour, another try, or being handed over
 * @param sent mails that the server took and nobody sent back
 * @param uncertain mails that may have left
 * @param refused mails that the server did not take
 * @param returned mails that came back
 * @param toCall people to call, and to call again
 * @param toPost letters to post
 * @param toRelay messages for somebody to pass on
 * @param toHand messages to hand over
 * @param done errands that were run
 */
public record Counts(
        int held,
        int waiting,
        int sent,
        int uncertain,
        int refused,
        int returned,
        int toCall,
        int toPost,
        int toRelay,
        int toHand,
        int done) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Mails about which somebody has to decide. */
    public int troubled() {
        return uncertain + refused + returned;
    }

    /** Errands left to run. */
    public int errands() {
        return toCall + toPost + toRelay + toHand;
    }

    public int total() {
        return held + waiting + sent + troubled() + errands() + done;
    }
}
