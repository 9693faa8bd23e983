package fr.paraphe.store.tracking;

import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.store.schema.SearchWords;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads the history from the database, from key to key; what time alone changes is evaluated on reading. */
public final class HibernateTrackingList implements TrackingList {
    private static final List<RequestStatus> RUNNING_STATUSES =
            Arrays.stream(RequestStatus.values()).filter(RequestStatus::awaited).toList();

    /** A circuit that runs has not come to its end: its status is the one that it has until then. */
    private static final String RUNNING = " and circuit.endsAt >= :moment and status in :running";

    /** Somebody has been awaited for too long, and nobody has signed for him (D-20). */
    private static final String AWAITED = """
            exists (select 1 from RequestSignatory s where s.key.ownerId = r.id and s.invitedAt < :patience and s.signedAt is null
                and s.declinedAt is null and not (s.either and exists (select 1 from RequestSignatory other
                    where other.key.ownerId = r.id and other.either and other.signedAt is not null)))""";

    private final Sessions sessions;
    private final SignatureRequests requests;

    /** Creates the list over {@code requests}, which gives the rows once their identifiers are known. */
    public HibernateTrackingList(Sessions sessions, SignatureRequests requests) {
        this.sessions = sessions;
        this.requests = requests;
    }

    @Override
    public List<TrackingRow> page(Filter filter, Cursor after, int limit) {
        return sessions.ask(db -> {
            var search = new SearchWords(filter.words());
            List<UUID> ids = bound(search, filter, db.createSelectionQuery(
                            "select id from SignatureRequest r where createdAt <= :at and (createdAt < :at or id < :id)"
                                    + conditions(search, filter) + " order by createdAt desc, id desc", UUID.class))
                    .setParameter("at", after.createdAt())
                    .setParameter("id", after.id())
                    .setMaxResults(limit)
                    .getResultList();
            return requests.find(ids).stream().map(r -> TrackingRow.of(r, filter.now())).toList();
        });
    }

    @Override
    public long count(Filter filter) {
        var search = new SearchWords(filter.words());
        return sessions.ask(db -> bound(search, filter, db.createSelectionQuery(
                        "select count(*) from SignatureRequest r where 1 = 1" + conditions(search, filter), Long.class))
                .getSingleResult());
    }

    @Override
    public Map<RequestStatus, Long> counts(Instant now) {
        var counts = new EnumMap<RequestStatus, Long>(RequestStatus.class);
        sessions.act(db -> {
            add(counts, db, "select status, count(*) from SignatureRequest"
                    + " where circuit.endsAt >= :now and removed = false group by status", now);
            add(counts, db, "select lateStatus, count(*) from SignatureRequest"
                    + " where circuit.endsAt < :now and removed = false group by lateStatus", now);
        });
        return counts;
    }

    private static void add(Map<RequestStatus, Long> counts, StatelessSession db, String query, Instant now) {
        for (Object[] row : db.createSelectionQuery(query, Object[].class).setParameter("now", now).getResultList()) {
            counts.merge((RequestStatus) row[0], (Long) row[1], Long::sum);
        }
    }

    private static String conditions(SearchWords search, Filter filter) {
        String statuses = filter.statuses().isEmpty() ? ""
                : " and ((circuit.endsAt >= :now and status in :statuses) or (circuit.endsAt < :now and lateStatus in :statuses))";
        return " and removed = " + filter.removed() + search.condition("searchNorm") + statuses + condition(filter.attention());
    }

    private static String condition(@Nullable Attention attention) {
        return switch (attention) {
            case null -> "";
            case LATE -> RUNNING + " and " + AWAITED;
            case ENDING_SOON -> RUNNING + " and circuit.endsAt <= :notice";
        };
    }

    private static <T> SelectionQuery<T> bound(SearchWords search, Filter filter, SelectionQuery<T> query) {
        if (!filter.statuses().isEmpty()) {
            query.setParameter("now", filter.now()).setParameterList("statuses", filter.statuses());
        }
        Attention attention = filter.attention();
        if (attention != null) {
            query.setParameter("moment", filter.now()).setParameterList("running", RUNNING_STATUSES);
            switch (attention) {
                case LATE -> query.setParameter("patience", filter.now().minus(Attention.PATIENCE));
                case ENDING_SOON -> query.setParameter("notice", filter.now().plus(Attention.NOTICE));
            }
        }
        return search.bind(query);
    }
}
