package fr.paraphe.documents.archive;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.policy.EtsiValidationPolicyFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.util.List;

/** Runs DSS under the strict policy, without any network. Made on the first verification only: DSS takes seconds to load. */
final class DssValidation {
    private final ValidationPolicy policy = new EtsiValidationPolicyFactory().loadValidationPolicy(StrictPolicy.open());
    private final List<X509Certificate> authorities;
    private final boolean comparePages;

    DssValidation(List<X509Certificate> authorities, boolean comparePages) {
        this.authorities = authorities;
        this.comparePages = comparePages;
    }

    Reports validate(byte[] pdf) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf"));
        validator.setCertificateVerifier(offline());
        // The simple and the detailed report hold all that is asked here; the ETSI one would be written for nobody.
        validator.setEnableEtsiValidationReport(false);
        var objects = new DefaultPdfObjectModificationsFinder();
        objects.setPdfObjectModificationsFilter(new TaggedSignatures());
        var pages = new DefaultPdfDifferencesFinder();
        if (!comparePages) {
            pages.setMaximalPagesAmountForVisualComparison(0);
        }
        var factory = new PdfBoxDefaultObjectFactory();
        factory.setPdfObjectModificationsFinder(objects);
        factory.setPdfDifferencesFinder(pages);
        validator.setPdfObjFactory(factory);
        return validator.validateDocument(policy);
    }

    private CommonCertificateVerifier offline() {
        var verifier = new CommonCertificateVerifier();
        var trusted = new CommonTrustedCertificateSource();
        authorities.forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(trusted);
        return verifier;
    }
}
