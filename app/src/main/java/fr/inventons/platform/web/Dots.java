package fr.inventons.platform.web;

/**
 * A count drawn as units, with its words first.
 *
 * @param words « 3 favorables avec réserves »
 * @param kind {@code ""} full, {@code reserve} hollow, {@code contre} slate, {@code abst} dashed
 */
public record Dots(String words, int count, String kind) {
    /** More units than this are not drawn: the words are enough. */
    public static final int MOST = 40;

    /** Ten units a row. */
    public String viewBox() {
        return "0 0 220 " + 22 * Math.max(1, (count + 9) / 10);
    }
}
