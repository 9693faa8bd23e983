package fr.paraphe.documents.archive;

import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.signing.ProofSealer;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.archive.ProofFileWriter;
import java.util.List;

/** Writes proof files (F173): JSON sealed by the platform, that anybody can check offline (X13), and a PDF/A that reads without a tool. */
public final class PdfAndJsonProofFileWriter implements ProofFileWriter {
    private final HtmlPages pages;
    private final String software;
    private final ProofSealer sealer;

    /** Creates a writer; {@code software} names the product and its version, {@code sealer} signs each proof in the platform's name. */
    public PdfAndJsonProofFileWriter(HtmlPages pages, String software, ProofSealer sealer) {
        this.pages = pages;
        this.software = software;
        this.sealer = sealer;
    }

    @Override
    public byte[] json(ProofFile proof) {
        return ProofJson.write(proof, software, sealer);
    }

    @Override
    public byte[] pdf(ProofFile proof) {
        return pages.pdfA(ProofPage.html(proof, software));
    }

    @Override
    public List<String> check(byte[] json, String signedSha256) {
        return ProofCheck.check(json, signedSha256);
    }
}
