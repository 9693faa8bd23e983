package fr.paraphe.documents.archive;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** Finds who signed a PDF first: of all signatures, the one that nobody can add afterwards. */
final class FirstSigner {
    private static final String TIME_STAMP = "ETSI.RFC3161";

    private FirstSigner() {}

    /** Returns the certificate of the first signature, time stamps apart; empty when there is none or it cannot be read. */
    static Optional<X509Certificate> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<PDSignature> first = signatures(document)
                    .min(Comparator.comparingLong(s -> (long) s.getByteRange()[2] + s.getByteRange()[3]));
            return first.isEmpty() ? Optional.empty() : certificate(first.get().getContents());
        } catch (IOException | CMSException | CertificateException e) {
            return Optional.empty();
        }
    }

    /** Returns how many signatures a PDF bears, time stamps apart; 0 when it cannot be read. */
    static long count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return signatures(document).count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Stream<PDSignature> signatures(PDDocument document) {
        return document.getSignatureDictionaries().stream().filter(s -> s.getContents().length > 0
                && s.getCOSObject().getCOSArray(COSName.BYTERANGE) != null && s.getByteRange().length == 4
                && !TIME_STAMP.equals(s.getSubFilter()));
    }

    private static Optional<X509Certificate> certificate(byte[] contents) throws CMSException, CertificateException {
        var data = new CMSSignedData(contents);
        var signer = data.getSignerInfos().getSigners().iterator();
        if (!signer.hasNext()) {
            return Optional.empty();
        }
        return EmbeddedCertificates.only(data.getCertificates(), signer.next().getSID()::match);
    }
}
