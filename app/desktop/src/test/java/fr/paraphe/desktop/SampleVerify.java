package fr.paraphe.desktop;

import fr.paraphe.desktop.archive.VerifyDesk;
import fr.paraphe.domain.archive.CheckedProof;
import fr.paraphe.domain.archive.FindSignedDocument.Evidence;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import fr.paraphe.domain.archive.FindSignedDocument.Later;
import fr.paraphe.domain.archive.ProofVerifier.Judgement;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.RequestStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Judges files by their names: one that begins with a reference is that request's, «altéré» in it makes it altered, «illisible» unreadable,
 * «étranger» of an unknown authority, «brouillon» unsigned. A proof whose path holds «refusé» is refused.
 */
public final class SampleVerify implements VerifyDesk {
    /** The files judged so far, with their proofs. */
    public final List<String> judged = new CopyOnWriteArrayList<>();
    /** The circuits that bear on the document of each reference. */
    public final Map<String, List<Later>> later = new ConcurrentHashMap<>();
    /** What the base answers instead of a request; empty for nothing. */
    public volatile String silence = "";

    private final Map<UUID, SignatureRequest> requests;
    private final Instant now;

    SampleVerify(Map<UUID, SignatureRequest> requests, Instant now) {
        this.requests = requests;
        this.now = now;
    }

    @Override
    public Judged judge(Path pdf, Optional<Path> proof) {
        String name = String.valueOf(pdf.getFileName());
        judged.add(name + proof.map(file -> " + " + file.getFileName()).orElse(""));
        if (name.contains("panne")) {
            throw new RefusedException("disk", "Le disque ne répond pas.");
        }
        return new Judged(report(name), proof.map(SampleVerify::checked));
    }

    private VerificationReport report(String name) {
        if (name.contains("illisible")) {
            return new VerificationReport(name, Verdict.UNREADABLE, false, false, List.of(), List.of("Le fichier est vide."), "");
        }
        if (name.contains("brouillon")) {
            return new VerificationReport(name, Verdict.UNSIGNED, false, false, List.of(), List.of("Ce PDF ne porte aucune signature."),
                    "ab".repeat(32));
        }
        boolean altered = name.contains("altéré");
        boolean known = !name.contains("étranger");
        List<SignatureReport> signatures = request(name).stream().flatMap(r -> r.circuit().signatories().stream()).filter(Signatory::signed)
                .map(s -> new SignatureReport(s.role().fieldName(), s.person().lastFirst(), s.progress().signedAt(), !altered, known, "T",
                        altered ? "Le document a été modifié après cette signature." : "Signature valide.")).toList();
        if (signatures.isEmpty()) {
            signatures = List.of(new SignatureReport("Signature1", "MARTIN Zoé", now.minusSeconds(90_000), !altered, known, "B",
                    known ? "Signature valide." : "L'autorité qui a délivré le certificat n'est pas connue de ce poste."));
        }
        return new VerificationReport(name, altered ? Verdict.ALTERED : Verdict.INTACT, known, !altered, signatures,
                findings(altered, signatures), "cd".repeat(32));
    }

    private static List<String> findings(boolean altered, List<SignatureReport> signatures) {
        var findings = new ArrayList<String>();
        if (altered) {
            findings.add("Le fichier a été modifié après la dernière signature.");
            findings.add("Après la signature, ce qui se voit a changé (page 1).");
        }
        signatures.stream().filter(s -> !s.detail().equals("Signature valide."))
                .forEach(s -> findings.add(s.signer() + "\u00a0: " + s.detail()));
        return findings;
    }

    private static CheckedProof checked(Path proof) {
        String name = String.valueOf(proof.getFileName());
        return new CheckedProof(name, true, proof.toString().contains("refusé")
                ? Judgement.unsealed(List.of("La chaîne est rompue à l'événement n°\u00a03."))
                : new Judgement(List.of(), true, "Sceau de preuve Lycée des Tilleuls", SampleBase.NOW.minusSeconds(3_600), ""));
    }

    private Optional<SignatureRequest> request(String name) {
        return requests.values().stream().filter(r -> name.startsWith(r.subject().reference())).findFirst();
    }

    @Override
    public Optional<Found> find(Judged file) {
        if (!silence.isEmpty()) {
            throw new RefusedException("silent", silence);
        }
        return request(file.report().file()).map(request -> {
            RequestStatus status = RequestStatus.of(request, now);
            return new Found(request, status, evidence(file.report(), status), later.getOrDefault(request.subject().reference(), List.of()),
                    Optional.empty());
        });
    }

    private static Evidence evidence(VerificationReport report, RequestStatus status) {
        return switch (report.verdict()) {
            case UNSIGNED -> Evidence.SENT_FILE;
            case ALTERED -> Evidence.EARLIER_FILE;
            default -> status == RequestStatus.ARCHIVED && !report.file().contains("copie") ? Evidence.SIGNED_FILE : Evidence.SIGNATURES;
        };
    }
}
