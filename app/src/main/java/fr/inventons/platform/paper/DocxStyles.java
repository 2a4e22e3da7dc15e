package fr.inventons.platform.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a DOCX, read from {@code resources/paper}: the look of the house, in French. */
final class DocxStyles {
    static final String FICTIONAL_WORDS =
            "Démonstration fictive\u00a0: personnes, lieux et textes inventés";
    static final String BODY = "Corps";
    static final String TITLE = "Titre";
    static final String OVERLINE = "Surtitre";
    static final String SUMMARY = "Chapeau";
    static final String NOTE = "Note";
    static final String TERM = "Terme";
    static final String QUOTE = "Parole";
    static final String FICTIONAL = "Fictif";

    private DocxStyles() {}

    static String heading(int level) {
        return "Titre" + level;
    }

    static void into(XWPFDocument target) {
        try {
            target.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(Paper.read("/paper/docx-styles.xml"))
                                    .getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("paper/docx-styles.xml", e);
        }
    }

    /** Number of the bullet list. */
    static BigInteger bullets(XWPFDocument target) {
        try {
            CTAbstractNum list =
                    NumberingDocument.Factory.parse(Paper.read("/paper/docx-numbering.xml"))
                            .getNumbering()
                            .getAbstractNumArray(0);
            var numbering = target.createNumbering();
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        } catch (XmlException e) {
            throw new IllegalStateException("paper/docx-numbering.xml", e);
        }
    }
}
