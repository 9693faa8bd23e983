package fr.paraphe.store.tracking;

import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.store.schema.SearchWords;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads the history from the database, from key to key; what time alone changes is evaluated on reading. */
public final class HibernateTrackingList implements TrackingList {
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
                            "select id from SignatureRequest where createdAt <= :at and (createdAt < :at or id < :id)"
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
                        "select count(*) from SignatureRequest where 1 = 1" + conditions(search, filter), Long.class))
                .getSingleResult());
    }

    @Override
    public Map<RequestStatus, Long> counts(Instant now) {
        var counts = new EnumMap<RequestStatus, Long>(RequestStatus.class);
        sessions.act(db -> {
            add(counts, db, "select status, count(*) from SignatureRequest where circuit.endsAt >= :now group by status", now);
            add(counts, db, "select lateStatus, count(*) from SignatureRequest where circuit.endsAt < :now group by lateStatus", now);
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
        return search.condition("searchNorm") + statuses;
    }

    private static <T> SelectionQuery<T> bound(SearchWords search, Filter filter, SelectionQuery<T> query) {
        if (!filter.statuses().isEmpty()) {
            query.setParameter("now", filter.now()).setParameterList("statuses", filter.statuses());
        }
        return search.bind(query);
    }
}
