package fr.inventons.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks PDF files with veraPDF, against PDF/UA-1 and both levels of PDF/A-3 that we promise. */
public final class Pdfs {
    private Pdfs() {}

    /** Every broken rule, in words; empty when the file keeps them all. */
    public static List<String> failures(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var failures = new ArrayList<String>();
        for (var flavour :
                List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFA_3_U)) {
            try (var foundry = Foundries.defaultInstance();
                    var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = foundry.createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                        .map(each ->
                                "%s %s %s"
                                        .formatted(
                                                flavour,
                                                each.getRuleId().getClause(),
                                                each.getMessage()))
                        .forEach(failures::add);
            } catch (Exception e) {
                throw new IllegalStateException("veraPDF could not read the file", e);
            }
        }
        return failures;
    }
}
