package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureCases;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps in the database what is known of cases beside their requests. */
public final class HibernateSignatureCases implements SignatureCases {
    private static final String SCAN = "SCAN";

    private final Sessions sessions;
    private final ListRows lists;
    private final DocumentRows<CaseDocumentEntity> files =
            new DocumentRows<>(CaseDocumentEntity.class, "CaseDocument", CaseDocumentEntity::new);

    /** Creates the repository; {@code lists} are told of what is written. */
    public HibernateSignatureCases(Sessions sessions, ListRows lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @Override
    public List<SignatureCase> ofRecords(Collection<UUID> recordIds) {
        return recordIds.isEmpty() ? List.of() : sessions.ask(db -> db.createSelectionQuery(
                        "from SignatureCase where recordId in :records order by id", SignatureCaseEntity.class)
                .setParameterList("records", recordIds)
                .getResultList().stream().map(SignatureCaseEntity::toDomain).toList());
    }

    @Override
    public void sign(UUID caseId, PaperSignature signature, byte[] scan) {
        sessions.act(db -> {
            SignatureCaseEntity row = write(db, caseId, signature, "and paper.paperSignedOn is null");
            if (row == null) {
                throw new RefusedException("on-paper", "Ce document est déjà signé sur papier.");
            }
            files.replace(db, caseId, SCAN, scan);
        });
    }

    @Override
    public void unsign(UUID caseId) {
        sessions.act(db -> {
            if (write(db, caseId, null, "and paper.paperSignedOn is not null") != null) {
                files.delete(db, caseId, SCAN);
            }
        });
    }

    /** Writes the columns if {@code condition} holds, and returns the row then; two who write at once are told apart by it. */
    private @Nullable SignatureCaseEntity write(StatelessSession db, UUID caseId, @Nullable PaperSignature signature, String condition) {
        int written = db.createMutationQuery("""
                        update SignatureCase set paper.paperSignedOn = :day, paper.paperRecordedAt = :at, paper.paperRecordedBy = :by,
                        paper.paperScanSha256 = :scan where id = :case\s""" + condition)
                .setParameter("day", signature == null ? null : signature.signedOn())
                .setParameter("at", signature == null ? null : signature.recordedAt())
                .setParameter("by", signature == null ? null : signature.recordedBy())
                .setParameter("scan", signature == null ? null : signature.scanSha256())
                .setParameter("case", caseId)
                .executeUpdate();
        SignatureCaseEntity row = written == 0 ? null : db.get(SignatureCaseEntity.class, caseId);
        if (row != null) {
            lists.signaturesTouched(db, row.about, List.of(row.recordId));
        }
        return row;
    }

    @Override
    public Optional<byte[]> scan(UUID caseId) {
        return sessions.ask(db -> files.find(db, caseId, SCAN));
    }
}
