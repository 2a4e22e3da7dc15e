package fr.inventons.participation.handout.web;

/**
 * The sheet of a table.
 *
 * @param code as it is printed: {@code K7M-4Q2X}
 * @param address what the QR code leads to
 * @param picture the QR code, inside the page
 */
public record TableSheetView(
        int number, String workshop, String room, String code, String address, String picture) {}
