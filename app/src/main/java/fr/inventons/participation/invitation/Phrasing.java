package fr.inventons.participation.invitation;

import java.time.Instant;

/** Every way that writing a text, or the sender, can end. */
public sealed interface Phrasing {
    record Written(int revision) implements Phrasing {}

    /** Somebody else wrote it since the form was shown; nothing was changed. */
    record ChangedMeanwhile(int revision) implements Phrasing {}

    /** That field is empty and must not be. */
    record Missing(Field field) implements Phrasing {}

    record TooLong(Field field, int length, int limit) implements Phrasing {}

    /** The day to answer by does not come before the meeting. */
    record AnswerTooLate() implements Phrasing {}

    record MeetingOver(Instant since) implements Phrasing {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Phrasing {}

    record NotAllowed() implements Phrasing {}

    /** What is typed. */
    enum Field {
        SUBJECT,
        BODY,
        CLOSING,
        SERVICE,
        ADDRESS,
        TELEPHONE,
        SIGNATURE
    }
}
