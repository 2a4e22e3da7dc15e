package fr.inventons.platform.paper;

import fr.inventons.platform.paper.Document.Block;
import fr.inventons.platform.paper.Document.Voice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes a document as DOCX, with the styles that a word processor's outline understands. */
final class Docx {
    private final Document source;
    private final boolean fictional;
    private final XWPFDocument target = new XWPFDocument();
    private final BigInteger bullets;

    Docx(Document source, boolean fictional) {
        this.source = source;
        this.fictional = fictional;
        DocxStyles.into(target);
        bullets = DocxStyles.bullets(target);
    }

    byte[] make() {
        var metadata = source.metadata();
        var properties = target.getProperties();
        properties.getCoreProperties().setTitle(Sheet.line(metadata.title()));
        properties.getCoreProperties().setDescription(Sheet.line(metadata.subject()));
        properties.getCoreProperties().setCreator(Sheet.line(metadata.author()));
        properties
                .getCoreProperties()
                .getUnderlyingProperties()
                .setLanguageProperty(Optional.of("fr-FR"));
        var madeAt = Optional.of(Date.from(metadata.madeAt()));
        properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(madeAt);
        properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(madeAt);
        margins();
        paragraph(DocxStyles.OVERLINE, source.overline());
        paragraph(DocxStyles.TITLE, metadata.title());
        for (var text : Words.paragraphs(source.summary())) {
            paragraph(DocxStyles.SUMMARY, text);
        }
        for (var block : source.blocks()) {
            write(block, Optional.empty());
        }
        var bytes = new ByteArrayOutputStream();
        try (target) {
            target.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("DOCX of «" + metadata.title() + "»", e);
        }
        return SameBytes.of(bytes.toByteArray());
    }

    private void write(Block block, Optional<Voice> voice) {
        switch (block) {
            case Document.Heading(int level, String text) ->
                    thread(paragraph(DocxStyles.heading(level), text), voice);
            case Document.Paragraph(String text) -> texts(DocxStyles.BODY, text, voice);
            case Document.Note(String text) -> texts(DocxStyles.NOTE, text, voice);
            case Document.Quote(String text, String by) -> {
                texts(DocxStyles.QUOTE, text, voice);
                texts(DocxStyles.NOTE, by, voice);
            }
            case Document.Bullets(var points) -> {
                for (var point : points) {
                    var paragraph = paragraph(DocxStyles.BODY, point);
                    paragraph.setNumID(bullets);
                    thread(paragraph, voice);
                }
            }
            case Document.Definitions(var entries) -> {
                for (var entry : entries) {
                    texts(DocxStyles.TERM, entry.term(), voice);
                    texts(DocxStyles.BODY, entry.text(), voice);
                }
            }
            case Document.Table table -> table(table);
            case Document.Framed(Voice inner, String title, var blocks) -> {
                texts(DocxStyles.TERM, title, Optional.of(inner));
                for (var each : blocks) {
                    write(each, Optional.of(inner));
                }
            }
            case Document.NewPage() -> target.createParagraph().setPageBreak(true);
        }
    }

    private void texts(String style, String text, Optional<Voice> voice) {
        for (var line : Words.paragraphs(text)) {
            thread(paragraph(style, line), voice);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = target.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Sheet.line(text));
        return paragraph;
    }

    /** The line on the left of a framed block: solid, dashed or thin, as on screen. */
    private static void thread(XWPFParagraph paragraph, Optional<Voice> voice) {
        if (voice.isEmpty()) {
            return;
        }
        paragraph.setBorderLeft(voice.get() == Voice.GIVEN ? Borders.DASHED : Borders.SINGLE);
        var border = paragraph.getCTP().getPPr().getPBdr().getLeft();
        border.setSz(BigInteger.valueOf(voice.get() == Voice.PLAIN ? 6 : 20));
        border.setSpace(BigInteger.valueOf(8));
        border.setColor(
                switch (voice.get()) {
                    case SAID -> "0B5B63";
                    case GIVEN -> "8A4B00";
                    case PLAIN -> "767F80";
                });
        paragraph.setIndentationLeft(240);
    }

    private void table(Document.Table table) {
        var caption = paragraph(DocxStyles.TERM, table.caption());
        caption.setKeepNext(true);
        var made = target.createTable(table.rows().size() + 1, table.columns().size());
        made.setWidth("100%");
        var properties = made.getCTTbl().getTblPr();
        var borders =
                properties.isSetTblBorders()
                        ? properties.getTblBorders()
                        : properties.addNewTblBorders();
        borders.getLeft().setVal(STBorder.NONE);
        borders.getRight().setVal(STBorder.NONE);
        borders.getInsideV().setVal(STBorder.NONE);
        made.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < table.columns().size(); column++) {
            cell(made.getRow(0).getCell(column), table.columns().get(column), true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            made.getRow(row + 1).setCantSplitRow(true);
            for (int column = 0; column < table.columns().size(); column++) {
                cell(
                        made.getRow(row + 1).getCell(column),
                        table.rows().get(row).get(column),
                        column == 0);
            }
        }
        target.createParagraph().setStyle(DocxStyles.BODY);
    }

    private static void cell(XWPFTableCell cell, String text, boolean header) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(DocxStyles.BODY);
        paragraph.setSpacingAfter(40);
        var run = paragraph.createRun();
        run.setBold(header);
        run.setText(Sheet.line(text));
    }

    private void margins() {
        var section = target.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        for (var side : new String[] {"top", "bottom"}) {
            if (side.equals("top")) {
                margin.setTop(BigInteger.valueOf(1360));
            } else {
                margin.setBottom(BigInteger.valueOf(1360));
            }
        }
        margin.setLeft(BigInteger.valueOf(1247));
        margin.setRight(BigInteger.valueOf(1247));
        margin.setHeader(BigInteger.valueOf(600));
        margin.setFooter(BigInteger.valueOf(600));
        if (fictional) {
            var paragraph = target.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            paragraph.setStyle(DocxStyles.FICTIONAL);
            paragraph.createRun().setText(DocxStyles.FICTIONAL_WORDS);
        }
        var footer = target.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(DocxStyles.NOTE);
        footer.setAlignment(ParagraphAlignment.LEFT);
        footer.createRun().setText(Sheet.line(source.metadata().running()) + " — page ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
