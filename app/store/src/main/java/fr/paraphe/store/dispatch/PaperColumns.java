package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.PaperSignature;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a case was signed on paper; absent as a whole when it was not. */
@Embeddable
record PaperColumns(@Nullable LocalDate paperSignedOn, @Nullable Instant paperRecordedAt, @Nullable String paperRecordedBy,
        @Nullable String paperScanSha256) {
    static PaperColumns of(PaperSignature signature) {
        return new PaperColumns(signature.signedOn(), signature.recordedAt(), signature.recordedBy(), signature.scanSha256());
    }

    static @Nullable PaperSignature toDomain(@Nullable PaperColumns c) {
        return c == null || c.paperSignedOn == null || c.paperRecordedAt == null || c.paperRecordedBy == null || c.paperScanSha256 == null
                ? null : new PaperSignature(c.paperSignedOn, c.paperRecordedAt, c.paperRecordedBy, c.paperScanSha256);
    }
}
