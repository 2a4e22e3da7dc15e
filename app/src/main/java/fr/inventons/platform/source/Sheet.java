package fr.inventons.platform.source;

import java.util.List;

/**
 * A sheet to write.
 *
 * @param title of the sheet, as a tab shows it
 * @param note a line above the heading, such as that all of it is fictional; empty for none
 * @param rows asked for once, one after the other
 */
public record Sheet(String title, String note, List<String> heading, Iterable<List<String>> rows) {}
