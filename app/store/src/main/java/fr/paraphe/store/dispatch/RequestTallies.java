package fr.paraphe.store.dispatch;

import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.store.schema.Slices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * How many documents stand at each place of the history, so that counting them does not grow with the history. Whoever changes a request
 * adds rows, in his transaction; nobody waits for another. Whoever reads very many of them puts them together.
 */
public final class RequestTallies {
    private static final int MOST_ROWS = 10_000;
    private static final int AT_ONCE = 500;
    /** Circuits that ended longer ago are no more told apart by their end. */
    private static final Duration CURRENT = Duration.ofDays(400);

    private RequestTallies() {}

    /** Where a document stands: in {@code status} until {@code endsAt}, in {@code lateStatus} after it. */
    public record Place(boolean removed, String category, RequestStatus status, RequestStatus lateStatus, Instant endsAt) {
        public Place {
            endsAt = status == lateStatus ? Instant.EPOCH : endsAt;
        }

        Place removed(boolean next) {
            return new Place(next, category, status, lateStatus, endsAt);
        }

        private Place after(Instant old) {
            return endsAt.isBefore(old) ? new Place(removed, category, status, lateStatus, Instant.EPOCH) : this;
        }

        static Place of(SignatureRequestEntity row) {
            return new Place(row.removed, row.category, row.status, row.lateStatus, row.circuit.endsAt());
        }
    }

    /**
     * So many documents that were sent about {@code category} with these statuses: {@code running} have not come to their end yet,
     * {@code ended} have; where both statuses are the same, all are counted as ended.
     */
    public record Part(String category, RequestStatus status, RequestStatus lateStatus, long running, long ended) {
        /** Tells whether the clock changes nothing to the status. */
        public boolean settled() {
            return status == lateStatus;
        }

        /** Returns how many are in {@code wanted}. */
        public long in(RequestStatus wanted) {
            return (status == wanted ? running : 0) + (lateStatus == wanted ? ended : 0);
        }
    }

    /** Returns where those of the requests that are known stand; whoever changes them meanwhile waits. */
    static Map<UUID, Place> lock(StatelessSession db, List<UUID> ids) {
        return db.createSelectionQuery("from SignatureRequest where id in :ids order by id", SignatureRequestEntity.class)
                .setParameterList("ids", ids)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList().stream()
                .collect(Collectors.toMap(row -> row.id, Place::of));
    }

    /** Notes a new document. */
    static void add(StatelessSession db, Place place) {
        db.insert(RequestTallyEntity.of(place, 1));
    }

    /** Notes that a document went from one place to another. */
    static void move(StatelessSession db, Place from, Place to) {
        if (!from.equals(to)) {
            db.insertMultiple(List.of(RequestTallyEntity.of(from, -1), RequestTallyEntity.of(to, 1)));
        }
    }

    /** Returns the parts of the history, or of what was removed from it, in which there are documents at {@code now}. */
    public static List<Part> parts(StatelessSession db, boolean removed, Instant now) {
        if (db.createSelectionQuery("select count(*) from RequestTally", Long.class).getSingleResult() > MOST_ROWS) {
            gather(db, now.minus(CURRENT));
        }
        return db.createSelectionQuery("""
                        select category, status, lateStatus, sum(case when endsAt >= :now then documents else 0 end),
                            sum(case when endsAt < :now then documents else 0 end)
                        from RequestTally where removed = :removed group by category, status, lateStatus""", Part.class)
                .setParameter("now", now)
                .setParameter("removed", removed)
                .getResultList().stream()
                .filter(part -> part.running() + part.ended() > 0)
                .toList();
    }

    /**
     * Puts together the rows of one place, and those of circuits that ended before {@code old}; who does so at the same time waits, and
     * finds what is left.
     */
    static void gather(StatelessSession db, Instant old) {
        Map<Place, List<RequestTallyEntity>> places = db.createSelectionQuery("from RequestTally order by id", RequestTallyEntity.class)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList().stream()
                .collect(Collectors.groupingBy(row -> row.place().after(old)));
        places.forEach((place, rows) -> {
            if (rows.size() > 1) {
                db.insert(RequestTallyEntity.of(place, rows.stream().mapToLong(row -> row.documents).sum()));
                Slices.of(rows.stream().map(row -> row.id).toList(), AT_ONCE).forEach(some ->
                        db.createMutationQuery("delete from RequestTally where id in :ids").setParameterList("ids", some).executeUpdate());
            }
        });
    }
}
