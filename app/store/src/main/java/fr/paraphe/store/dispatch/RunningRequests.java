package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a case has one running request (D-18): a unique column holds the case while the request runs. A request ends by the
 * clock without being rewritten, so the column of an expired one is emptied when another asks for its case.
 */
final class RunningRequests {
    private static final List<RequestStatus> ENDED = Arrays.stream(RequestStatus.values()).filter(RequestStatus::terminal).toList();

    private RunningRequests() {}

    /** Returns what the unique column of a new request holds, once the case is free. */
    static @Nullable UUID claim(StatelessSession db, SignatureRequest request, Instant now) {
        free(db, request, now);
        if (holder(db, request.caseId()).isPresent()) {
            throw refused(null);
        }
        return running(request, now);
    }

    /** Returns what the unique column of a new request holds when another may hold the case: nothing then. */
    static @Nullable UUID beside(StatelessSession db, SignatureRequest request, Instant now) {
        free(db, request, now);
        return kept(db, request, now);
    }

    private static void free(StatelessSession db, SignatureRequest request, Instant now) {
        db.createMutationQuery("""
                update SignatureRequest set runningCaseId = null
                where runningCaseId = :case and circuit.endsAt < :now and lateStatus in :ended""")
                .setParameter("case", request.caseId())
                .setParameter("now", now)
                .setParameterList("ended", ENDED)
                .executeUpdate();
    }

    /** Returns what the unique column of a known request holds now: a case lost to another request is never taken back. */
    static @Nullable UUID kept(StatelessSession db, SignatureRequest request, Instant now) {
        UUID wanted = running(request, now);
        Optional<UUID> holder = wanted == null ? Optional.empty() : holder(db, wanted);
        return holder.isPresent() && !holder.get().equals(request.id()) ? null : wanted;
    }

    static RefusedException refused(@Nullable Exception cause) {
        return new RefusedException("already-running", "Une signature est déjà en cours pour ce document.", cause);
    }

    private static @Nullable UUID running(SignatureRequest request, Instant now) {
        return RequestStatus.of(request, now).terminal() ? null : request.caseId();
    }

    private static Optional<UUID> holder(StatelessSession db, UUID caseId) {
        return db.createSelectionQuery("select r.id from SignatureRequest r where r.runningCaseId = :case", UUID.class)
                .setParameter("case", Objects.requireNonNull(caseId))
                .getResultList().stream()
                .findFirst();
    }
}
