package fr.paraphe.store.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.RequestStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A request's row. {@code status} is what the state function says until the circuit's end, {@code lateStatus} after it: with
 * {@code endsAt}, the database answers for any moment without being rewritten.
 */
@Entity(name = "SignatureRequest")
@Table(name = "signature_request")
@SuppressWarnings("NullAway.Init")
class SignatureRequestEntity {
    private static final int SEARCHED = 8_000;

    @Id UUID id;
    UUID caseId;
    @Nullable UUID runningCaseId;
    UUID batchId;
    String reference;
    String documentName;
    String category;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecordKind about;
    UUID recordId;
    String student;
    String classGroup;
    String company;
    UUID templateId;
    int templateVersion;
    @Embedded CircuitColumns circuit;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) DispatchState deliveryState;
    @Nullable String pdfSha256;
    @Nullable String platformId;
    @Nullable Instant sentAt;
    @Nullable String failure;
    Instant createdAt;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RequestStatus status;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RequestStatus lateStatus;
    /** Since when somebody has been awaited; absent where nobody is any more. */
    @Nullable Instant awaitedSince;
    String searchNorm;
    @Nullable String replaces;
    @Nullable String amends;
    /** Changed by itself only: whatever becomes of the request, it stays in the history or out of it. */
    @Column(insertable = false, updatable = false) boolean removed;
    @Version int version;

    static SignatureRequestEntity of(SignatureRequest r, @Nullable UUID runningCaseId) {
        var row = new SignatureRequestEntity();
        row.id = r.id();
        row.caseId = r.caseId();
        row.runningCaseId = runningCaseId;
        row.batchId = r.batchId();
        row.templateId = r.templateId();
        row.templateVersion = r.templateVersion();
        row.circuit = CircuitColumns.of(r.circuit());
        row.createdAt = r.createdAt();
        row.status = RequestStatus.of(r, Instant.MIN);
        row.lateStatus = RequestStatus.of(r, Instant.MAX);
        row.awaitedSince = row.status.awaited() ? Attention.awaitedSince(r.circuit()).orElse(null) : null;
        row.version = r.version();
        row.fill(r.subject());
        row.fill(r.delivery());
        row.searchNorm = searched(r);
        row.replaces = r.replaces();
        row.amends = r.amends();
        return row;
    }

    private void fill(SignatureRequest.Subject subject) {
        reference = subject.reference();
        documentName = subject.documentName();
        category = subject.category();
        about = subject.about();
        recordId = subject.recordId();
        student = subject.student();
        classGroup = subject.classGroup();
        company = subject.company();
    }

    private void fill(SignatureRequest.Delivery delivery) {
        deliveryState = delivery.state();
        pdfSha256 = delivery.pdfSha256();
        platformId = delivery.platformId();
        sentAt = delivery.sentAt();
        failure = delivery.failure();
    }

    SignatureRequest toDomain(List<Signatory> signatories) {
        var subject =
                new SignatureRequest.Subject(reference, documentName, category, about, recordId, student, classGroup, company);
        var delivery = new SignatureRequest.Delivery(deliveryState, pdfSha256, platformId, sentAt, failure);
        return new SignatureRequest(id, caseId, batchId, subject, templateId, templateVersion, circuit.toDomain(signatories), delivery,
                createdAt, version, replaces, amends);
    }

    private static String searched(SignatureRequest r) {
        SignatureRequest.Subject s = r.subject();
        String text = SearchText.normalised(Stream.concat(
                        Stream.of(s.reference(), s.documentName(), s.student(), s.classGroup(), s.company()),
                        r.circuit().signatories().stream().map(x -> x.person().lastFirst()))
                .collect(Collectors.joining(" ")));
        return text.length() > SEARCHED ? text.substring(0, SEARCHED) : text;
    }
}
