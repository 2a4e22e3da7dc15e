package fr.inventons.recognition.showcase;

/**
 * What somebody writes to those who did an action. It is passed on and kept nowhere.
 *
 * @param replyTo an e-mail address or a telephone number, for the answer
 */
public record Message(String name, String replyTo, String text) {
    public static final int NAME_LIMIT = 120;
    public static final int REPLY_LIMIT = 254;
    public static final int TEXT_LIMIT = 3000;

    Message tidy() {
        return new Message(name.strip(), replyTo.strip(), text.strip());
    }
}
