package fr.paraphe.store.tracking;

import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.store.dispatch.RequestTallies;
import fr.paraphe.store.dispatch.RequestTallies.Part;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history from the database, from key to key; what time alone changes is evaluated on reading. One status is read piece by piece,
 * each in the order of an index, so that a page costs the same however long the history is; numbers come from what is kept of them.
 */
public final class HibernateTrackingList implements TrackingList {
    private static final String FOUND = "select r.id, r.createdAt from SignatureRequest r where ";
    private static final String AFTER = " and createdAt <= :at and (createdAt < :at or id < :id)";
    private static final String LATEST_FIRST = "createdAt desc, id desc";

    private final Sessions sessions;
    private final SignatureRequests requests;
    private final @Nullable TemplateCategory category;

    /** Creates the list over {@code requests}, which gives the rows once their identifiers are known. */
    public HibernateTrackingList(Sessions sessions, SignatureRequests requests) {
        this(sessions, requests, null);
    }

    private HibernateTrackingList(Sessions sessions, SignatureRequests requests, @Nullable TemplateCategory category) {
        this.sessions = sessions;
        this.requests = requests;
        this.category = category;
    }

    @Override
    public TrackingList within(TemplateCategory kind) {
        return new HibernateTrackingList(sessions, requests, kind);
    }

    @Override
    public List<TrackingRow> page(Filter filter, Cursor after, int limit) {
        return sessions.ask(db -> {
            Stream<FoundRequest> found;
            if (filter.attention() != null) {
                found = new HistoryCalls(filter, category).find(db).stream().filter(one -> one.follows(after));
            } else if (searched(filter)) {
                found = searching(db, filter, after, limit);
            } else {
                found = inParts(db, filter, after, limit);
            }
            return requests.find(found.limit(limit).map(FoundRequest::id).toList()).stream()
                    .map(r -> TrackingRow.of(r, filter.now())).toList();
        });
    }

    @Override
    public long count(Filter filter) {
        return sessions.ask(db -> {
            if (filter.attention() != null) {
                return new HistoryCalls(filter, category).count(db);
            }
            return searched(filter) ? new HistorySearch(filter, category).count(db)
                    : parts(db, filter.removed(), filter.now()).stream().mapToLong(part -> within(filter, part)).sum();
        });
    }

    @Override
    public Map<RequestStatus, Long> counts(Instant now) {
        var counts = new EnumMap<RequestStatus, Long>(RequestStatus.class);
        sessions.act(db -> {
            for (Part part : parts(db, false, now)) {
                counts.merge(part.status(), part.running(), Long::sum);
                counts.merge(part.lateStatus(), part.ended(), Long::sum);
            }
        });
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    private static boolean searched(Filter filter) {
        return !SearchText.normalised(filter.words()).isEmpty();
    }

    private List<Part> parts(StatelessSession db, boolean removed, Instant now) {
        return RequestTallies.parts(db, removed, now).stream()
                .filter(part -> category == null || part.category().equals(category.path())).toList();
    }

    private static long within(Filter filter, Part part) {
        return filter.statuses().isEmpty() ? part.running() + part.ended()
                : filter.statuses().stream().mapToLong(part::in).sum();
    }

    private Stream<FoundRequest> searching(StatelessSession db, Filter filter, Cursor after, int limit) {
        var search = new HistorySearch(filter, category);
        return cut(search.bind(db.createSelectionQuery(FOUND + search.condition() + AFTER + " order by removed, " + LATEST_FIRST,
                FoundRequest.class)), after, limit).stream();
    }

    private Stream<FoundRequest> inParts(StatelessSession db, Filter filter, Cursor after, int limit) {
        if (filter.statuses().isEmpty() && category == null) {
            return cut(db.createSelectionQuery(FOUND + "removed = " + filter.removed() + AFTER + " order by removed, " + LATEST_FIRST,
                    FoundRequest.class), after, limit).stream();
        }
        var found = new ArrayList<FoundRequest>();
        for (Part part : parts(db, filter.removed(), filter.now())) {
            if (within(filter, part) > 0) {
                found.addAll(inPart(db, filter, part, after, limit));
            }
        }
        return found.stream().sorted();
    }

    /** One part is read as a whole, or up to the moment when its status changes. */
    private static List<FoundRequest> inPart(StatelessSession db, Filter filter, Part part, Cursor after, int limit) {
        boolean all = part.settled() || filter.statuses().isEmpty()
                || filter.statuses().containsAll(List.of(part.status(), part.lateStatus()));
        boolean running = filter.statuses().contains(part.status());
        String moment = all ? "" : running ? " and circuit.endsAt >= :now" : " and circuit.endsAt < :now";
        SelectionQuery<FoundRequest> query = db.createSelectionQuery(FOUND
                + "category = :category and status = :status and lateStatus = :late and removed = " + filter.removed() + moment + AFTER
                + " order by category, status, lateStatus, " + LATEST_FIRST, FoundRequest.class)
                .setParameter("category", part.category())
                .setParameter("status", part.status())
                .setParameter("late", part.lateStatus());
        return cut(all ? query : query.setParameter("now", filter.now()), after, limit);
    }

    private static List<FoundRequest> cut(SelectionQuery<FoundRequest> query, Cursor after, int limit) {
        return query.setParameter("at", after.createdAt()).setParameter("id", after.id()).setMaxResults(limit).getResultList();
    }
}
