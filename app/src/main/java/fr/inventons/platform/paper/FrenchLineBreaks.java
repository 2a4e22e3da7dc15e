package fr.inventons.platform.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: nowhere between an apostrophe and the word that it holds. */
final class FrenchLineBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '’';

    private final FSTextBreaker breaks =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRENCH));
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 0 && at < text.length() && elided(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean elided(int at) {
        return text.charAt(at - 1) == APOSTROPHE && Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }
}
