package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceLimits;
import fr.paraphe.domain.signing.space.SpaceTries;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps the tries of the Spaces in the database. */
public final class HibernateSpaceLimits implements SpaceLimits {
    /** Made by the migration, and of a day that never comes, so that nothing deletes it. */
    private static final String ALWAYS_THERE = "first";

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSpaceLimits(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * A first try makes its row under the lock of a row that is always there: of two transactions that try at once for the first time, the
     * second waits, then finds the row of the first.
     */
    @Override
    public SpaceTries lock(String id, Instant now) {
        return sessions.ask(db -> Optional.ofNullable(locked(db, id)).orElseGet(() -> first(db, id, now)).toDomain());
    }

    private static SpaceTriesEntity first(StatelessSession db, String id, Instant now) {
        locked(db, ALWAYS_THERE);
        return Optional.ofNullable(locked(db, id)).orElseGet(() -> {
            SpaceTriesEntity row = SpaceTriesEntity.of(new SpaceTries(id, 0, now, null));
            db.insert(row);
            return row;
        });
    }

    private static @Nullable SpaceTriesEntity locked(StatelessSession db, String id) {
        return db.get(SpaceTriesEntity.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    public void save(SpaceTries tries) {
        sessions.act(db -> db.update(SpaceTriesEntity.of(tries)));
    }

    @Override
    public void forgetTries(Instant before) {
        sessions.act(db -> db.createMutationQuery("delete from SpaceTries where since < :before and (lockedUntil is null"
                        + " or lockedUntil < :before)")
                .setParameter("before", before).executeUpdate());
    }
}
