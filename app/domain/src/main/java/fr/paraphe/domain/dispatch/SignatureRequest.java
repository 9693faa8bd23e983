package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to have one case signed, on a frozen PDF. Its identifier is the external identifier at the platform, which makes a sending
 * idempotent (X08). The subject is frozen too: later changes of cards never reach it (F104). {@code version} is the optimistic lock.
 * {@code replaces} is the reference of the case's former request, cancelled, refused or expired, that this one stands for (X06).
 */
public record SignatureRequest(
        UUID id,
        UUID caseId,
        UUID batchId,
        Subject subject,
        UUID templateId,
        int templateVersion,
        Circuit circuit,
        Delivery delivery,
        Instant createdAt,
        int version,
        @Nullable String replaces) {

    /** Creates a request that stands for no former one. */
    public SignatureRequest(UUID id, UUID caseId, UUID batchId, Subject subject, UUID templateId, int templateVersion, Circuit circuit,
            Delivery delivery, Instant createdAt, int version) {
        this(id, caseId, batchId, subject, templateId, templateVersion, circuit, delivery, createdAt, version, null);
    }

    /**
     * What the document is about, as shown in the lists and on the platform; {@code reference} is unique and never reused, {@code about}
     * and {@code recordId} tell the record, {@code student} is whom it concerns, whoever that is.
     */
    public record Subject(
            String reference, String documentName, String category, RecordKind about, UUID recordId, String student, String classGroup,
            String company) {}

    /** How far the sending came: the frozen PDF's digest, the platform's identifier, when it was taken, why it failed. */
    public record Delivery(
            DispatchState state,
            @Nullable String pdfSha256,
            @Nullable String platformId,
            @Nullable Instant sentAt,
            @Nullable String failure) {
        /** Waiting in the queue. */
        public static final Delivery QUEUED = new Delivery(DispatchState.QUEUED, null, null, null, null);

        /** Returns this delivery with the PDF frozen. */
        public Delivery frozen(String sha256) {
            return new Delivery(DispatchState.FROZEN, sha256, null, null, null);
        }

        /** Returns this delivery taken by the platform (P1). */
        public Delivery accepted(String id, Instant at) {
            return new Delivery(DispatchState.ACCEPTED, pdfSha256, id, at, null);
        }

        /** Returns this delivery failed, to be tried again (P2). */
        public Delivery failed(String why) {
            return new Delivery(DispatchState.FAILED, pdfSha256, platformId, null, why);
        }

        /** Returns this failed delivery in the queue again, with the PDF that was frozen if one was. */
        public Delivery again() {
            return new Delivery(pdfSha256 == null ? DispatchState.QUEUED : DispatchState.FROZEN, pdfSha256, null, null, null);
        }
    }

    /** Returns this request with that circuit. */
    public SignatureRequest with(Circuit next) {
        return new SignatureRequest(id, caseId, batchId, subject, templateId, templateVersion, next, delivery, createdAt, version,
                replaces);
    }

    /** Returns this request once it was kept again, under the next version. */
    public SignatureRequest kept() {
        return new SignatureRequest(id, caseId, batchId, subject, templateId, templateVersion, circuit, delivery, createdAt, version + 1,
                replaces);
    }

    /** Returns this request with that delivery. */
    public SignatureRequest with(Delivery next) {
        return new SignatureRequest(id, caseId, batchId, subject, templateId, templateVersion, circuit, next, createdAt, version,
                replaces);
    }

    /** Returns this request standing for the former one of that reference (X06). */
    public SignatureRequest replacing(String reference) {
        return new SignatureRequest(id, caseId, batchId, subject, templateId, templateVersion, circuit, delivery, createdAt, version,
                reference);
    }
}
