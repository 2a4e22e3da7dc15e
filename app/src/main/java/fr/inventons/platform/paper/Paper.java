package fr.inventons.platform.paper;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Makes files for paper. The PDF follows PDF/UA-1 and PDF/A-3a at once (tests check it by veraPDF);
 * in the demonstration the word « fictive » stands at the head of each page, whoever asks.
 */
@Service
public class Paper {
    private final Templates templates;
    private final boolean fictional;
    private final String style = read("/paper/paper.css");

    Paper(Templates templates, @Value("${inventons.fictional:false}") boolean fictional) {
        this.templates = templates;
        this.fictional = fictional;
    }

    /** A PDF of {@code document}, with {@code attachments} inside. */
    public byte[] pdf(Document document, Attachment... attachments) {
        var page = templates.platformPaperDocument(Sheet.of(document, fictional, style));
        return new Pdf(document.metadata()).make(page.render(), Arrays.asList(attachments));
    }

    /**
     * A PDF of a page written by a template, for papers that are no document: signs, tickets.
     *
     * @param body well-formed XHTML that stands in {@code body}
     * @param css CSS 2.1 added to the style of the house
     */
    public byte[] pdf(String body, String css, Metadata metadata) {
        var page = templates.platformPaperFree(metadata, body, style + "\n" + css, fictional);
        return new Pdf(metadata).make(page.render(), List.of());
    }

    /** A DOCX of {@code document}: real headings, lists and tables, in French. */
    public byte[] docx(Document document) {
        return new Docx(document, fictional).make();
    }

    /**
     * The style of one kind of paper, kept in {@code resources/paper}.
     *
     * @param name such as {@code handout.css}
     */
    public static String style(String name) {
        return read("/paper/" + name);
    }

    static String read(String resource) {
        try (var stream = Paper.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
