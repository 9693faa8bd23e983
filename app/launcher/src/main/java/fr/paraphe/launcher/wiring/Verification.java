package fr.paraphe.launcher.wiring;

import fr.paraphe.documents.archive.DssPdfVerifier;
import fr.paraphe.documents.archive.ProofCheck;
import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.verify.VerifyFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the verification of files together, outside any base: no key, no network, no database. */
public final class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    /** A thousand certificates take less; a larger file is another file, chosen by mistake. */
    private static final long LARGEST = 5L * 1024 * 1024;

    private PdfVerifier pdfs;
    private ProofCheck proofs = new ProofCheck();

    private Verification(boolean comparePages) {
        pdfs = new DssPdfVerifier(comparePages);
    }

    /**
     * Returns a verification that knows the authorities of {@code pem}, and those of the bases opened on this workstation. Refuses a file
     * of {@code pem} that bears no certificate. {@code comparePages} also compares pages as drawn: some two seconds more for each file.
     */
    public static VerifyFiles trusting(List<Path> pem, boolean comparePages) {
        var verification = new Verification(comparePages);
        pem.forEach(verification::trust);
        for (Path known : new Workstation().authorities()) {
            try {
                verification.trust(known);
            } catch (RefusedException e) {
                LOG.warn("an authority remembered by this workstation cannot be read: {}", known.getFileName());
            }
        }
        return new VerifyFiles(verification.pdfs, verification.proofs);
    }

    /** Returns the verdict on a PDF that is not in a file. */
    static VerificationReport verify(PdfVerifier verifier, byte[] pdf) {
        try {
            Path copy = Files.createTempFile("paraphe", ".pdf");
            try {
                return verifier.verify(Files.write(copy, pdf));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void trust(Path file) {
        byte[] certificates;
        try {
            certificates = Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw refused(file, e);
        }
        try {
            pdfs = pdfs.trusting(List.of(new ByteArrayInputStream(certificates)));
            proofs = proofs.trusting(new ByteArrayInputStream(certificates));
        } catch (RefusedException e) {
            throw refused(file, e);
        }
    }

    private static RefusedException refused(Path file, Exception cause) {
        LOG.debug("authority refused", cause);
        return new RefusedException("authority-unreadable", "Le fichier d'autorité «\u00a0" + file
                + "\u00a0» ne peut pas être lu ou ne contient aucun certificat (format PEM attendu).");
    }
}
