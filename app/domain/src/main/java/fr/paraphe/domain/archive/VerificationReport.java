package fr.paraphe.domain.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found. {@code trusted}: every signature leads to a known authority. {@code coversWholeFile}: nothing stands after
 * the last seal. {@code sha256} is that of the whole file, empty when it could not be read; {@code revisions} are those of the file as it
 * was once each seal was given, the earliest first, without the whole. Findings are French sentences.
 */
public record VerificationReport(
        String file, Verdict verdict, boolean trusted, boolean coversWholeFile, List<SignatureReport> signatures, List<String> findings,
        String sha256, List<String> revisions) {

    /** The verdict on a file. */
    public enum Verdict {
        INTACT,
        ALTERED,
        UNREADABLE,
        UNSIGNED
    }

    /** One signature: its field, who signed, when, whether it holds, and its level ({@code B}, {@code T}, {@code LT}, {@code LTA}). */
    public record SignatureReport(
            String field, String signer, @Nullable Instant signedAt, boolean intact, boolean trusted, String level, String detail) {
        /** The detail of a signature of which nothing else is to be said. */
        public static final String VALID = "Signature valide.";

        /** Returns what is wrong with the signature or not known of it, a French sentence; empty when it is simply valid. */
        public String reserve() {
            return detail.equals(VALID) ? "" : detail;
        }
    }

    public VerificationReport {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
        revisions = List.copyOf(revisions);
    }

    /** Creates a report on a file of which no earlier state is known. */
    public VerificationReport(String file, Verdict verdict, boolean trusted, boolean coversWholeFile, List<SignatureReport> signatures,
            List<String> findings, String sha256) {
        this(file, verdict, trusted, coversWholeFile, signatures, findings, sha256, List.of());
    }
}
