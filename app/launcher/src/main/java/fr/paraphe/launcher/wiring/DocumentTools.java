package fr.paraphe.launcher.wiring;

import fr.paraphe.documents.archive.DssPdfVerifier;
import fr.paraphe.documents.archive.PdfAndJsonProofFileWriter;
import fr.paraphe.documents.archive.PdfAttestationWriter;
import fr.paraphe.documents.archive.ProofCheck;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.PdfBoxFixedPagesMerger;
import fr.paraphe.documents.merge.PdfBoxPageLayoutReader;
import fr.paraphe.documents.merge.PdfBoxPageTexts;
import fr.paraphe.documents.merge.PdfPageCounter;
import fr.paraphe.documents.merge.PdfPagePreview;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.documents.signing.LocalTsa;
import fr.paraphe.documents.signing.PdfBoxPdfSigner;
import fr.paraphe.documents.signing.PlatformAuthority;
import fr.paraphe.documents.signing.ProofSealer;
import fr.paraphe.documents.signing.RedrawnSignatureImages;
import fr.paraphe.documents.template.fixed.Scans;
import fr.paraphe.domain.archive.AttestationWriter;
import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.archive.ProofFileWriter;
import fr.paraphe.domain.archive.ProofVerifier;
import fr.paraphe.domain.merge.LayoutRules;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.PagePreview;
import fr.paraphe.domain.signing.PageCounter;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.SignatureImages;
import fr.paraphe.domain.tracking.PageTexts;
import fr.paraphe.domain.tracking.ScanReader;
import fr.paraphe.store.Repositories;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** What makes, signs, shows and judges documents, for one open base. */
record DocumentTools(
        MergeTemplate merger,
        PdfSigner signer,
        String authorityPem,
        SignatureImages images,
        PageCounter pages,
        ProofFileWriter proofs,
        AttestationWriter attestations,
        ProofVerifier proofVerifier,
        PdfVerifier verifier) {

    /** Returns what draws pages, which needs no base. */
    static PagePreview preview() {
        return new PdfPagePreview();
    }

    /** Returns the rules on where signatures stand, which need no base. */
    static LayoutRules layout() {
        return new LayoutRules(new PdfBoxPageLayoutReader());
    }

    /** Returns what reads the words of pages, which needs no base. */
    static PageTexts texts() {
        return new PdfBoxPageTexts();
    }

    /** Returns what takes scans in, which needs no base. */
    static ScanReader scans() {
        return new Scans();
    }

    /** Builds the tools on the base's key stores, which {@code secret} opens, on the PDFs of its templates and on its logos. */
    static DocumentTools of(Repositories data, char[] secret, String organisation, Clock clock) {
        var fonts = new DocumentFonts();
        var bench = new RenderingBench(fonts);
        var authority = new PlatformAuthority(data.keyVault(), secret, organisation, clock);
        var stamps = new LocalTsa(authority, clock);
        var signer = new PdfBoxPdfSigner(authority, stamps, fonts);
        var pages = new HtmlPages(bench);
        var proofs = new PdfAndJsonProofFileWriter(pages, ProductName.WITH_VERSION,
                new ProofSealer(authority, stamps, clock));
        String pem = authority.certificatePem();
        byte[] authorities = pem.getBytes(StandardCharsets.US_ASCII);
        PdfVerifier verifier = new DssPdfVerifier(false).trusting(List.of(new ByteArrayInputStream(authorities)));
        var merger = new MergeTemplate(new OpenHtmlDocumentMerger(bench, data.logos()::content), new PdfBoxFixedPagesMerger(bench),
                data.pdfs());
        return new DocumentTools(merger, signer, pem, new RedrawnSignatureImages(), new PdfPageCounter(),
                proofs, new PdfAttestationWriter(pages), new ProofCheck().trusting(new ByteArrayInputStream(authorities)), verifier);
    }
}
