package fr.inventons.participation.invitation;

import java.util.List;

/**
 * What is said to one person, whole, ready for each way of telling it.
 *
 * @param greeting « Madame Santoni, »
 * @param facts day, place, what changed; the officer cannot change them
 * @param ask what is asked of her, or what is kept for her; empty for nothing
 * @param code her code as it is printed, empty when there is nothing to answer
 * @param link where that code leads
 * @param shortLink a page where the code is typed
 * @param coupon true when a letter carries a coupon to send back
 * @param script what to say on the telephone
 */
public record Composed(
        String subject,
        String greeting,
        List<String> body,
        List<Fact> facts,
        String ask,
        String code,
        String link,
        String shortLink,
        List<String> closing,
        List<String> signature,
        boolean coupon,
        String script) {
    /** « Quand », « samedi 14 avril 2018, de 9 h 30 à 17 h ». */
    public record Fact(String label, String text) {}
}
