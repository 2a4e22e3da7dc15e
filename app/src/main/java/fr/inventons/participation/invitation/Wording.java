package fr.inventons.participation.invitation;

/**
 * The officer's own words. The greeting, the day, the place, the way to answer and the signature
 * are added around them.
 *
 * @param body paragraphs, one a line
 * @param closing the last paragraph, or empty
 */
public record Wording(String subject, String body, String closing) {
    public static final int SUBJECT_LIMIT = 120;
    public static final int BODY_LIMIT = 3000;
    public static final int CLOSING_LIMIT = 600;

    Wording tidy() {
        return new Wording(
                subject.strip(),
                body.replace("\r\n", "\n").strip(),
                closing.replace("\r\n", "\n").strip());
    }
}
