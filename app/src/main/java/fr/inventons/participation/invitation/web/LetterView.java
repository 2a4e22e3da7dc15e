package fr.inventons.participation.invitation.web;

import fr.inventons.participation.invitation.Composed;
import java.util.List;

/**
 * A letter as it is drawn.
 *
 * @param via who passes it on, empty when it goes by post
 * @param how how to answer, empty when nothing is asked
 * @param picture the QR code of the personal link, inside the page; empty without a coupon
 */
public record LetterView(
        List<String> from,
        String to,
        List<String> address,
        String via,
        String date,
        Composed text,
        String how,
        String reply,
        List<String> workshops,
        List<String> needs,
        String picture) {}
