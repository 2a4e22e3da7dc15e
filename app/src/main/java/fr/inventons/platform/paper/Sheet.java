package fr.inventons.platform.paper;

import java.util.ArrayList;
import java.util.List;

/** What the template of a document needs, computed once: public because a template reads it. */
public record Sheet(Document document, boolean fictional, String style, List<Bookmark> bookmarks) {
    /** An entry of the PDF's outline. */
    public record Bookmark(String name, String anchor) {}

    static Sheet of(Document document, boolean fictional, String style) {
        var bookmarks = new ArrayList<Bookmark>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Document.Heading heading
                    && heading.level() <= 3) {
                bookmarks.add(new Bookmark(Words.clean(heading.text()), anchor(i)));
            }
        }
        return new Sheet(document, fictional, style, List.copyOf(bookmarks));
    }

    /** The name of the place where a block starts. */
    public static String anchor(int block) {
        return "bloc-" + block;
    }

    /** The paragraphs of a text. */
    public static List<String> paragraphs(String text) {
        return Words.paragraphs(text);
    }

    /** A text on one line, with nothing that XML refuses. */
    public static String line(String text) {
        return Words.clean(text).replace('\n', ' ');
    }
}
