package fr.paraphe.launcher.wiring;

import fr.paraphe.documents.archive.DssPdfVerifier;
import fr.paraphe.documents.archive.PdfAndJsonProofFileWriter;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.verify.VerifyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the verification of files together, outside any base. */
public final class Verification {
    private Verification() {}

    /** Returns a verification that knows the authorities of {@code pem}, and those of the bases opened on this workstation. */
    public static VerifyFiles trusting(List<Path> pem) {
        var files = new ArrayList<>(pem);
        files.addAll(new Workstation().authorities());
        PdfVerifier verifier = new DssPdfVerifier(true);
        for (Path file : files) {
            try (InputStream certificates = Files.newInputStream(file)) {
                verifier = verifier.trusting(List.of(certificates));
            } catch (IOException e) {
                throw new RefusedException("authority-unreadable", "Le fichier d'autorité «\u00a0" + file + "\u00a0» ne peut pas être lu.");
            }
        }
        var pages = new HtmlPages(new RenderingBench(new DocumentFonts()));
        return new VerifyFiles(verifier, new PdfAndJsonProofFileWriter(pages, ProductName.WITH_VERSION));
    }
}
