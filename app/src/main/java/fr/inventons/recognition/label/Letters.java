package fr.inventons.recognition.label;

import fr.inventons.platform.paper.Document;
import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Bullets;
import fr.inventons.platform.paper.Document.Heading;
import fr.inventons.platform.paper.Document.Paragraph;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a letter as PDF and DOCX, keeps both with their fingerprints, and what each letter says.
 */
@Component
class Letters {
    private final LetterStore store;
    private final Paper paper;
    private final Messages messages;
    private final String phone;
    private final String hours;
    private final String post;

    Letters(
            LetterStore store,
            Paper paper,
            Messages messages,
            @Value("${inventons.contact.phone}") String phone,
            @Value("${inventons.contact.hours}") String hours,
            @Value("${inventons.contact.post}") String post) {
        this.store = store;
        this.paper = paper;
        this.messages = messages;
        this.phone = phone;
        this.hours = hours;
        this.post = post;
    }

    void keep(
            CandidacyId candidacy,
            LetterStore.Kind kind,
            String number,
            String campaign,
            String title,
            String summary,
            List<Block> blocks,
            Instant at) {
        var document =
                new Document(
                        new Metadata(
                                title,
                                say("subject", number),
                                say("author"),
                                say("running", number),
                                at),
                        campaign,
                        summary,
                        blocks);
        keep(candidacy, kind, number, title, "pdf", paper.pdf(document), at);
        keep(candidacy, kind, number, title, "docx", paper.docx(document), at);
    }

    private void keep(
            CandidacyId candidacy,
            LetterStore.Kind kind,
            String number,
            String title,
            String format,
            byte[] bytes,
            Instant at) {
        store.keep(
                candidacy,
                kind,
                new Letter(UUID.randomUUID(), number, title, format, sha256(bytes), at),
                bytes);
    }

    /** How to disagree, before whom, in how much time. */
    List<Block> remedies(String authority, boolean national) {
        var ways =
                national
                        ? List.of(say("remedy.same", small(authority)), say("remedy.court"))
                        : List.of(
                                say("remedy.same", small(authority)),
                                say("remedy.above"),
                                say("remedy.court"));
        return List.of(
                new Heading(2, say("remedies")),
                new Paragraph(say("remedies.intro")),
                new Bullets(ways),
                new Paragraph(say("remedies.extend")));
    }

    /** As it stands in a sentence: « la préfète ou le préfet ». */
    private static String small(String authority) {
        return authority.substring(0, 1).toLowerCase(Locale.FRENCH) + authority.substring(1);
    }

    /** Who answers the telephone. */
    List<Block> help(String service) {
        return List.of(
                new Heading(2, say("help")),
                new Paragraph(say("help.text", service, phone, hours, post)));
    }

    String say(String key, Object... args) {
        return messages.say("label.letter." + key, args);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
