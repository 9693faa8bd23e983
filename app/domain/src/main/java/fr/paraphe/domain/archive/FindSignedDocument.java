package fr.paraphe.domain.archive;

import fr.paraphe.domain.archive.KnownDocuments.Kept;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureCases;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which request of the base a verified file is, even an altered one, and what became of that request since: cancelled, replaced,
 * amended, signed on paper (X12, X06, X18, X20).
 */
public final class FindSignedDocument {
    /** As many documents as one gesture of the representative may sign within a second. */
    private static final int AT_ONCE = 500;
    /** Nobody amends an agreement more often. */
    private static final int MOST_AMENDMENTS = 50;

    private final KnownDocuments known;
    private final SignatureRequests requests;
    private final SignatureCases cases;
    private final InstantSource clock;

    /** Creates the use case on its repositories. */
    public FindSignedDocument(KnownDocuments known, SignatureRequests requests, SignatureCases cases, InstantSource clock) {
        this.known = known;
        this.requests = requests;
        this.cases = cases;
        this.clock = clock;
    }

    /** By what the request was found, the surest first. */
    public enum Evidence {
        /** The file is the archived PDF, to the byte. */
        SIGNED_FILE,
        /** The file is the PDF as it was sent, before any signature. */
        SENT_FILE,
        /** The file begins with the archived PDF; something was added to it. */
        EARLIER_FILE,
        /** The same people signed in the same roles at the same seconds. */
        SIGNATURES,
        /** Only the sealed proof file beside it names the request. */
        PROOF
    }

    /** A later circuit that bears on the document; {@code amends} tells an amendment from a replacement. */
    public record Later(SignatureRequest request, RequestStatus status, boolean amends) {}

    /**
     * The request found, how it stands, and by what it was found; {@code later} are the circuits that bear on it and have not come to
     * nothing, the earliest first; {@code paper} is there when its case was signed on paper.
     */
    public record Found(
            SignatureRequest request, RequestStatus status, Evidence evidence, List<Later> later, Optional<PaperSignature> paper) {
        public Found {
            later = List.copyOf(later);
        }

        /** Returns the archived circuit that took the place of this one, if one did. */
        public Optional<Later> replacement() {
            return later.stream().filter(one -> !one.amends() && one.status() == RequestStatus.ARCHIVED)
                    .reduce((_, latest) -> latest);
        }

        /** Returns the archived amendments, the earliest first. */
        public List<Later> amendments() {
            return later.stream().filter(one -> one.amends() && one.status() == RequestStatus.ARCHIVED).toList();
        }
    }

    /**
     * Returns the request of the file of that report, if it is of this base; {@code proofReference} is what the sealed proof file beside
     * it names, empty without one. Only {@link Evidence#SIGNED_FILE} and {@link Evidence#SENT_FILE} say that the file is the base's own.
     */
    public Optional<Found> find(VerificationReport report, String proofReference) {
        Optional<Found> kept = report.sha256().isEmpty() ? Optional.empty() : known.holding(report.sha256())
                .flatMap(file -> found(file, file.signed() ? Evidence.SIGNED_FILE : Evidence.SENT_FILE));
        return kept.or(() -> earlier(report.revisions()))
                .or(() -> bySignatures(report.signatures()).map(request -> found(request, Evidence.SIGNATURES)))
                .or(() -> known.referenced(proofReference).flatMap(requests::find).map(request -> found(request, Evidence.PROOF)));
    }

    private Optional<Found> earlier(List<String> revisions) {
        return revisions.reversed().stream().flatMap(sha256 -> known.holding(sha256).filter(Kept::signed).stream()).findFirst()
                .flatMap(file -> found(file, Evidence.EARLIER_FILE));
    }

    private Optional<SignatureRequest> bySignatures(List<SignatureReport> signatures) {
        List<Mark> marks = signatures.stream().flatMap(signature -> Mark.of(signature).stream()).toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Mark first = marks.getFirst();
        List<SignatureRequest> same = requests.find(known.signed(first.role(), first.at(), first.until(), AT_ONCE)).stream()
                .filter(request -> marks.stream().allMatch(mark -> mark.stands(request))).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private Optional<Found> found(Kept file, Evidence evidence) {
        return requests.find(file.requestId()).map(request -> found(request, evidence));
    }

    private Found found(SignatureRequest request, Evidence evidence) {
        Instant now = clock.instant();
        var later = new ArrayList<Later>();
        requests.ofCase(request.caseId()).reversed().stream().filter(other -> other.createdAt().isAfter(request.createdAt()))
                .map(other -> new Later(other, RequestStatus.of(other, now), false)).forEach(later::add);
        amendments(request).stream().map(other -> new Later(other, RequestStatus.of(other, now), true)).forEach(later::add);
        later.removeIf(one -> one.status().renewable() || one.status() == RequestStatus.SENDING_FAILED);
        return new Found(request, RequestStatus.of(request, now), evidence, later, paper(request));
    }

    /** Each amendment modifies the one before it: they make a chain (X20). */
    private List<SignatureRequest> amendments(SignatureRequest request) {
        var chain = new ArrayList<SignatureRequest>();
        List<SignatureRequest> next = requests.find(known.amending(request.subject().reference()));
        while (!next.isEmpty() && chain.size() < MOST_AMENDMENTS) {
            chain.addAll(next);
            next = next.stream().flatMap(one -> requests.find(known.amending(one.subject().reference())).stream()).toList();
        }
        return chain;
    }

    private Optional<PaperSignature> paper(SignatureRequest request) {
        return cases.ofRecords(List.of(request.subject().recordId())).stream().filter(one -> one.id().equals(request.caseId()))
                .findFirst().flatMap(SignatureCase::onPaper);
    }

    /** One signature as a PDF tells it: its moment is in whole seconds. */
    private record Mark(SignatoryRole role, Instant at, String signer) {
        static Optional<Mark> of(SignatureReport signature) {
            Instant at = signature.signedAt();
            String signer = SearchText.normalised(signature.signer());
            return at == null || signer.isEmpty() ? Optional.empty()
                    : SignatoryRole.ofField(signature.field()).map(role -> new Mark(role, at.truncatedTo(ChronoUnit.SECONDS), signer));
        }

        Instant until() {
            return at.plusSeconds(1);
        }

        boolean stands(SignatureRequest request) {
            return request.circuit().signatories().stream().anyMatch(one -> one.role() == role && within(one.progress().signedAt())
                    && SearchText.normalised(one.person().lastFirst()).startsWith(signer));
        }

        private boolean within(@Nullable Instant signed) {
            return signed != null && !signed.isBefore(at) && signed.isBefore(until());
        }
    }
}
