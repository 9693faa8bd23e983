package fr.paraphe.launcher.verify;

import fr.paraphe.documents.archive.PdfAndJsonProofFileWriter;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.documents.signing.LocalTsa;
import fr.paraphe.documents.signing.PdfBoxPdfSigner;
import fr.paraphe.documents.signing.PlatformAuthority;
import fr.paraphe.documents.signing.ProofSealer;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest.Message;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.KeyVault;
import fr.paraphe.domain.signing.PdfSigner.Order;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A signature platform with an authority of its own, that signs and proves as the product does, without base or network. */
final class SigningPlatform {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final PlatformAuthority authority;
    private final PdfBoxPdfSigner signer;
    private final PdfAndJsonProofFileWriter proofs;

    SigningPlatform(String name) {
        var fonts = new DocumentFonts();
        authority = new PlatformAuthority(new MemoryVault(), "secret".toCharArray(), name, InstantSource.system());
        var stamps = new LocalTsa(authority, InstantSource.system());
        signer = new PdfBoxPdfSigner(authority, stamps, fonts);
        proofs = new PdfAndJsonProofFileWriter(new HtmlPages(new RenderingBench(fonts)), "Paraphe",
                new ProofSealer(authority, stamps, InstantSource.system()));
    }

    String authorityPem() {
        return authority.certificatePem();
    }

    byte[] signed(byte[] pdf) {
        byte[] once = sign(pdf, SignatoryRole.STUDENT, "CHOPIN Kévin");
        return signer.close(sign(once, SignatoryRole.INSTITUTION_REPRESENTATIVE, "ÇELIK Maureen"));
    }

    private byte[] sign(byte[] pdf, SignatoryRole role, String name) {
        var visual = new SignatureVisual(SignatureVisual.Mode.DRAWING, SignedSamples.drawing(), "");
        return signer.sign(pdf, new Order(role.fieldName(), name, role.label(), "", now, visual));
    }

    byte[] proof(byte[] signed, String reference) {
        var id = UUID.randomUUID();
        Signatory student = signatory(SignatoryRole.STUDENT, "CHOPIN Kévin", 1);
        Signatory last = signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, "ÇELIK Maureen", 2);
        Circuit circuit = Circuit.start(SigningOrder.FREE, List.of(student, last), now.plusSeconds(86_400));
        String digest = Sha256.hex(signed);
        var transaction = new SigningTransaction(id, UUID.randomUUID(), UUID.randomUUID(), reference, "Convention de CHOPIN Kévin",
                new Message("Lycée", "Objet", "Corps"), circuit, "cd".repeat(32), 1, now, now, 3);
        return proofs.json(new ProofFile("Lycée Jean-Moulin", true, transaction, digest, events(id, student, digest)));
    }

    private Signatory signatory(SignatoryRole role, String name, int rank) {
        var person = new PersonSnapshot(UUID.randomUUID(), name, name, "", "quelqu.un@exemple.fr", "+33612345678");
        return new Signatory(UUID.randomUUID(), role, Requirement.MANDATORY, rank, AuthLevel.LINK, person,
                SignatoryProgress.NONE.signed(now));
    }

    private List<ProofEvent> events(UUID transaction, Signatory student, String digest) {
        var events = new ArrayList<ProofEvent>();
        for (ProofEventType type : List.of(ProofEventType.RECEIVED, ProofEventType.OPENED, ProofEventType.TERMS_ACCEPTED,
                ProofEventType.SIGNED, ProofEventType.ARCHIVED)) {
            boolean ours = type == ProofEventType.RECEIVED || type == ProofEventType.ARCHIVED;
            ClientTrace trace = ours ? ClientTrace.NONE : new ClientTrace("203.0.113.7", "Mozilla/5.0");
            var entry = new ProofEvent.Entry(now.plusSeconds(events.size()), type, ours ? null : student.id(),
                    ours ? "plateforme" : "CHOPIN Kévin", trace, ours ? "PDF SHA-256 " + digest : "détail " + type.code());
            events.add(ProofEvent.after(events.isEmpty() ? null : events.getLast(), transaction, entry));
        }
        return events;
    }

    /** A vault in memory. */
    private static final class MemoryVault implements KeyVault {
        private final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public Optional<byte[]> load(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void keep(String name, byte[] encrypted) {
            kept.put(name, encrypted);
        }
    }
}
