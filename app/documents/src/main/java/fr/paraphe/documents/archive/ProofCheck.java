package fr.paraphe.documents.archive;

import fr.paraphe.domain.archive.ProofVerifier;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Checks proofs (X13): the chain of events names the first that was touched, the platform's seal covers every field of the file, and the
 * seal comes from the authority that issued the PDF's first signature, so that nobody seals a changed proof again with a key of his own.
 */
public final class ProofCheck implements ProofVerifier {
    private final List<X509Certificate> authorities;

    /** Creates a check that knows no authority yet. */
    public ProofCheck() {
        this(List.of());
    }

    private ProofCheck(List<X509Certificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /** Returns a check that knows the authorities of {@code pem} too; refuses what is not PEM. */
    public ProofCheck trusting(InputStream pem) {
        var all = new ArrayList<>(authorities);
        all.addAll(PemCertificates.read(pem));
        return new ProofCheck(all);
    }

    @Override
    public Judgement judge(byte[] json, Path pdf) {
        try {
            return judge(json, Files.readAllBytes(pdf));
        } catch (IOException e) {
            return Judgement.unsealed(List.of("Le document que cette preuve retrace ne peut pas être lu."));
        }
    }

    @Override
    public Judgement judge(byte[] json, byte[] signed) {
        ProofJson.Read read = ProofJson.read(json).orElse(null);
        if (read == null) {
            return Judgement.unsealed(List.of(unreadable()));
        }
        var wrong = new ArrayList<>(faults(read, Sha256.hex(signed)));
        ProofSeal seal = read.seal().orElse(null);
        if (seal == null) {
            return Judgement.unsealed(wrong);
        }
        if (!issued(seal, signed)) {
            wrong.add("Le sceau du fichier de preuve ne vient pas de la plateforme qui a fait signer ce document.");
        } else {
            removed(read.events(), signed).ifPresent(wrong::add);
        }
        return new Judgement(wrong, seal.from(authorities), name(seal), seal.at().toInstant(), read.reference());
    }

    /** A file cut back to what it was before its last signature is whole in itself: only the proof remembers that there were more. */
    private static Optional<String> removed(List<ProofEvent> events, byte[] signed) {
        long given = events.stream().filter(event -> event.type() == ProofEventType.SIGNED).count();
        long left = FirstSigner.count(signed);
        return given <= left ? Optional.empty() : Optional.of("La dernière signature a été retirée du document\u00a0: la preuve en retrace "
                + given + ", le document en porte " + left + ".");
    }

    /** Returns what is wrong with a proof for the signed PDF of that digest; empty when all holds. */
    static List<String> check(byte[] json, String signedSha256) {
        return ProofJson.read(json).map(read -> faults(read, signedSha256)).orElseGet(() -> List.of(unreadable()));
    }

    private static String unreadable() {
        return "Ce fichier n'est pas un fichier de preuve lisible (JSON, schéma " + ProofJson.SCHEMA + ").";
    }

    private static List<String> faults(ProofJson.Read read, String signedSha256) {
        var wrong = new ArrayList<String>();
        List<ProofEvent> events = read.events();
        ProofEvent.firstBreak(events).ifPresent(n -> wrong.add("La chaîne est rompue à l'événement n°\u00a0" + n
                + "\u00a0: il a été modifié, déplacé, ajouté, ou celui qui le précédait a été retiré."));
        if (read.eventCount() != events.size()) {
            wrong.add("Le fichier annonce " + read.eventCount() + " événements et en contient " + events.size() + ".");
        }
        if (events.isEmpty()) {
            wrong.add("Le fichier ne contient aucun événement.");
        } else if (events.getLast().type() != ProofEventType.ARCHIVED) {
            wrong.add("Le dernier événement n'est pas l'archivage du document\u00a0: la fin de la preuve a été retirée.");
        } else if (!events.getLast().detail().contains(read.signedSha256())) {
            wrong.add("L'événement d'archivage porte l'empreinte d'un autre document.");
        }
        if (!read.signedSha256().equalsIgnoreCase(signedSha256)) {
            wrong.add("L'empreinte du document signé n'est pas celle de ce fichier de preuve\u00a0: "
                    + "la preuve est celle d'un autre document.");
        }
        if (!read.sealed()) {
            wrong.add("Le fichier de preuve ne porte pas le sceau de la plateforme.");
        } else if (read.seal().isEmpty()) {
            wrong.add("Le contenu du fichier de preuve ne correspond pas au sceau de la plateforme\u00a0: il a été modifié.");
        }
        return List.copyOf(wrong);
    }

    private static boolean issued(ProofSeal seal, byte[] pdf) {
        Optional<X509Certificate> first = FirstSigner.of(pdf);
        if (first.isEmpty()) {
            return false;
        }
        try {
            first.get().verify(seal.root().getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String name(ProofSeal seal) {
        try {
            var names = new JcaX509CertificateHolder(seal.sealer()).getSubject().getRDNs(BCStyle.CN);
            return names.length == 0 ? "" : Objects.toString(IETFUtils.valueToString(names[0].getFirst().getValue()), "");
        } catch (GeneralSecurityException e) {
            return "";
        }
    }
}
