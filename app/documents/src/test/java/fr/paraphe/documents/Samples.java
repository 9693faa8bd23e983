package fr.paraphe.documents;

import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The convention that the tests merge, sign and judge. */
public final class Samples {
    /** The four roles whose boxes stand in the template. */
    public static final Set<SignatoryRole> FOUR = EnumSet.of(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN,
            SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.INSTITUTION_REPRESENTATIVE);

    private Samples() {}

    /** Returns the text of the template. */
    public static String template() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/convention.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a merger at a bench of its own. */
    public static OpenHtmlDocumentMerger merger() {
        return new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()));
    }

    /** Returns the convention with its four empty fields. */
    public static MergedDocument convention() {
        return merger().merge(template(), SampleValues.usual(), FOUR);
    }
}
