package fr.paraphe.domain.archive;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Judges a signed PDF, ours or another product's: every signature, and what was changed after it (X12). */
public interface PdfVerifier {
    /** Returns the verdict on a file; never throws for bad input, which is a verdict too. */
    VerificationReport verify(Path file);

    /** Reads the certificates of authorities from PEM and trusts them from then on, with those already given. */
    PdfVerifier trusting(List<InputStream> pem);
}
