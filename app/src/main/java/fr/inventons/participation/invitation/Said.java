package fr.inventons.participation.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a sending says to everyone: words and facts as they were at that moment.
 *
 * @param title of the meeting
 * @param endsAt as {@code HH:mm}
 * @param reason why the day changed, in the officer's words, or empty
 * @param before the day that no longer holds, as {@code yyyy-MM-dd}, or empty
 * @param sequence of the calendar entry: how many times the day was changed
 * @param workshops titles, which the reply coupon asks to rank
 */
public record Said(
        Purpose purpose,
        Wording wording,
        SentBy sender,
        String title,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        String reason,
        String before,
        int sequence,
        List<String> workshops) {

    /** The sender with the day to answer by as text, or empty. */
    public record SentBy(
            String service, String address, String telephone, String signature, String answerBy) {
        static SentBy of(Sender sender) {
            return new SentBy(
                    sender.service(),
                    sender.address(),
                    sender.telephone(),
                    sender.signature(),
                    sender.answerBy().map(LocalDate::toString).orElse(""));
        }
    }
}
