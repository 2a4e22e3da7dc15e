package fr.inventons.platform.paper;

import java.util.List;

/** Texts made fit for paper. */
final class Words {
    private Words() {}

    /** Removes what XML cannot carry; keeps line breaks, tabs become spaces. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> c == '\n' || c >= 0x20)
                .filter(c -> c < 0x7F || c > 0x9F)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> (c & 0xFFFE) != 0xFFFE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The paragraphs of a text: its lines that are not blank. */
    static List<String> paragraphs(String text) {
        return clean(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
