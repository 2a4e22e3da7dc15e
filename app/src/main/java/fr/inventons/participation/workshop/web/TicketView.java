package fr.inventons.participation.workshop.web;

/**
 * The ticket and the sheet of a table.
 *
 * @param code as it is printed, {@code K7M-4Q2X}
 * @param link what the QR code opens
 */
public record TicketView(
        String table,
        int number,
        String workshop,
        String meeting,
        String when,
        String place,
        String code,
        String link,
        QrCode qr) {}
