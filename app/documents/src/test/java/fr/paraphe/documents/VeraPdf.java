package fr.paraphe.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF, the reference validator of PDF/A and PDF/UA. */
public final class VeraPdf {
    private VeraPdf() {}

    /** Returns what breaks that flavour ({@code 2a}, {@code 2b}, {@code ua1}); empty when the file complies. */
    public static List<String> failures(byte[] pdf, String flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            var failures = new ArrayList<String>();
            validator.validate(parser).getTestAssertions().forEach(a -> failures.add(a.getRuleId() + " " + a.getMessage()));
            return failures;
        } catch (VeraPDFException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
