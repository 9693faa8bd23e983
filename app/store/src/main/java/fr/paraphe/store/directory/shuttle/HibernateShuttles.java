package fr.paraphe.store.directory.shuttle;

import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleVisit;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps the sheets sent to companies in the database. */
public final class HibernateShuttles implements Shuttles {
    private static final String WAITING = "state in (SENT, OPENED) and ";

    private final Sessions sessions;
    private final ListRows lists;

    /** Creates the repository; {@code lists} are told of what is written. */
    public HibernateShuttles(Sessions sessions, ListRows lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    /** Names this package's entities for the session factory. */
    public static List<Class<?>> entities() {
        return List.of(ShuttleEntity.class, ShuttleItemEntity.class, ShuttleVisitEntity.class);
    }

    @Override
    public void save(Shuttle shuttle) {
        sessions.act(db -> {
            db.upsert(ShuttleEntity.of(shuttle));
            if (!whole(db, ShuttleEntity.of(shuttle)).items().equals(shuttle.items())) {
                db.createMutationQuery("delete from ShuttleItem where key.shuttleId = :id").setParameter("id", shuttle.id())
                        .executeUpdate();
                var rows = new ArrayList<ShuttleItemEntity>();
                shuttle.items().forEach(item -> rows.add(ShuttleItemEntity.of(shuttle.id(), rows.size(), item)));
                db.insertMultiple(rows);
            }
            lists.shuttlesTouched(db, shuttle.id());
        });
    }

    @Override
    public Optional<Shuttle> find(UUID id) {
        return sessions.ask(db -> read(db, db.get(ShuttleEntity.class, id)));
    }

    @Override
    public Optional<Shuttle> lock(UUID id) {
        return sessions.ask(db -> read(db, db.get(ShuttleEntity.class, id, LockMode.PESSIMISTIC_WRITE)));
    }

    @Override
    public Optional<Shuttle> findByTokenHash(String tokenHash) {
        return where("tokenHash = :value", tokenHash).stream().findFirst();
    }

    @Override
    public List<Shuttle> running(UUID companyId) {
        return where(WAITING + "companyId = :value", companyId);
    }

    @Override
    public List<Shuttle> overdue(Instant now) {
        return where(WAITING + "expiresAt < :value", now);
    }

    @Override
    public void save(ShuttleVisit visit) {
        sessions.act(db -> db.upsert(ShuttleVisitEntity.of(visit)));
    }

    @Override
    public Optional<ShuttleVisit> visit(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(ShuttleVisitEntity.class, id)).map(ShuttleVisitEntity::toDomain));
    }

    @Override
    public long visits(UUID shuttleId, Instant since) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "select count(*) from ShuttleVisit where shuttleId = :shuttle and openedAt > :since", Long.class)
                .setParameter("shuttle", shuttleId)
                .setParameter("since", since)
                .getSingleResult());
    }

    private List<Shuttle> where(String condition, Object value) {
        return sessions.ask(db -> db.createSelectionQuery("from Shuttle where " + condition + " order by createdAt, id",
                        ShuttleEntity.class)
                .setParameter("value", value)
                .getResultList().stream()
                .map(row -> whole(db, row))
                .toList());
    }

    private static Optional<Shuttle> read(StatelessSession db, @Nullable ShuttleEntity row) {
        return Optional.ofNullable(row).map(found -> whole(db, found));
    }

    private static Shuttle whole(StatelessSession db, ShuttleEntity row) {
        return row.toDomain(db.createSelectionQuery("from ShuttleItem where key.shuttleId = :id order by key.place",
                        ShuttleItemEntity.class)
                .setParameter("id", row.id)
                .getResultList().stream()
                .map(ShuttleItemEntity::toDomain)
                .toList());
    }
}
