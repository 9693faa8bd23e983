package fr.paraphe.bench.signature;

import fr.paraphe.bench.merge.Agreement;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.documents.signing.LocalTsa;
import fr.paraphe.documents.signing.PdfBoxPdfSigner;
import fr.paraphe.documents.signing.PlatformAuthority;
import fr.paraphe.domain.signing.KeyVault;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An agreement that everybody has signed but the head of the institution, and the signer which closes it, at level B or T. */
final class SignedAgreement {
    private final Instant at = InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
    private final SignatureVisual drawing = new SignatureVisual(SignatureVisual.Mode.DRAWING, Scrawl.png(), "");
    private final PdfSigner signer;
    private final byte[] pdf;

    SignedAgreement(boolean timeStamped) {
        var fonts = new DocumentFonts();
        var clock = InstantSource.system();
        var authority = new PlatformAuthority(new Vault(), "bench".toCharArray(), "Campus des Tilleuls", clock);
        signer = new PdfBoxPdfSigner(authority, timeStamped ? new LocalTsa(authority, clock) : null, fonts);
        var agreement = new Agreement();
        var merger = new OpenHtmlDocumentMerger(new RenderingBench(fonts));
        byte[] document = merger.merge(agreement.html(), agreement.values(0), agreement.roles()).pdf();
        for (SignatoryRole role : agreement.roles()) {
            if (role != SignatoryRole.INSTITUTION_REPRESENTATIVE) {
                document = signer.sign(document, order(role));
            }
        }
        pdf = document;
    }

    /** Returns the agreement before the last signature. */
    byte[] pdf() {
        return pdf;
    }

    /** Returns it with the last signature, the drawing of the same head of institution as for every other document. */
    byte[] finalised() {
        return signer.sign(pdf, order(SignatoryRole.INSTITUTION_REPRESENTATIVE));
    }

    private PdfSigner.Order order(SignatoryRole role) {
        return new PdfSigner.Order(role.fieldName(), "LALANDE Monique", role.label(), "Campus des Tilleuls", at, drawing);
    }

    /** Keeps the keys in memory. */
    private static final class Vault implements KeyVault {
        private final Map<String, byte[]> stores = new ConcurrentHashMap<>();

        @Override
        public Optional<byte[]> load(String name) {
            return Optional.ofNullable(stores.get(name));
        }

        @Override
        public void keep(String name, byte[] encrypted) {
            stores.put(name, encrypted);
        }
    }
}
