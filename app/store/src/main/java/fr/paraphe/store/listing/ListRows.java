package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.store.schema.HibernateSettings;
import fr.paraphe.store.schema.Sessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Keeps the lists up to date: gathers, during a transaction, which rows of which lists no longer show what they should, and writes them
 * again at its end, or before a list is read inside it; each row once.
 */
public final class ListRows {
    private static final int MOST_PENDING = 500_000;

    /** 3: the main teachers of the classes. */
    private static final String VERSION = "4";
    private static final String VERSION_NAME = "lists.version";

    private final Sessions sessions;
    private final HibernateSettings settings;
    private final LapsedStates ends;

    /** Creates the keeper of the lists of one base. */
    public ListRows(Sessions sessions) {
        this.sessions = sessions;
        settings = new HibernateSettings(sessions);
        ends = new LapsedStates(settings);
    }

    /** Notes that records of that kind were made: nothing named them until now. */
    public void made(StatelessSession db, RecordKind kind, Collection<UUID> ids) {
        PendingRows pending = pending();
        for (ListEffect effect : ListEffect.of(kind)) {
            switch (effect.link()) {
                case OWN -> pending.make(effect.rows(), ids);
                case COUNTS -> pending.touch(effect.rows(), effect.identifiers(db, ids));
                case SHOWS -> { }
            }
        }
        settleIfMany(db, pending);
    }

    /**
     * Notes that records of that kind were written; called before as well as after when they are replaced or deleted, since what they
     * named until then counts too.
     */
    public void touched(StatelessSession db, RecordKind kind, Collection<UUID> ids) {
        touched(db, ListEffect.of(kind), ids);
    }

    /** Notes that requests for signature of those records were written; not every kind has a list that tells so. */
    public void signaturesTouched(StatelessSession db, RecordKind about, Collection<UUID> recordIds) {
        CampusList.signed(about).ifPresent(list -> touched(db, List.of(ListEffect.self(list)), recordIds));
    }

    /** Notes that a set of changes was written. */
    public void changesTouched(StatelessSession db, UUID setId) {
        touched(db, List.of(ListEffect.self(CampusList.CHANGES)), List.of(setId));
    }

    /** Notes that a sheet sent to a company was written. */
    public void shuttlesTouched(StatelessSession db, UUID shuttleId) {
        touched(db, List.of(ListEffect.self(CampusList.SHUTTLES)), List.of(shuttleId));
    }

    private void touched(StatelessSession db, List<ListEffect> effects, Collection<UUID> ids) {
        PendingRows pending = pending();
        for (ListEffect effect : effects) {
            pending.touch(effect.rows(), effect.identifiers(db, ids));
        }
        settleIfMany(db, pending);
    }

    private PendingRows pending() {
        return sessions.kept(PendingRows.class, () -> {
            sessions.lastly(this::settle);
            return new PendingRows();
        });
    }

    private void settleIfMany(StatelessSession db, PendingRows pending) {
        if (pending.size() > MOST_PENDING) {
            settle(db);
        }
    }

    /** Writes again the rows noted so far in this transaction. */
    public void settle(StatelessSession db) {
        PendingRows pending = sessions.kept(PendingRows.class, PendingRows::new);
        if (pending.size() == 0) {
            return;
        }
        db.doWork(connection -> {
            for (var e : pending.known().entrySet()) {
                new RowWriter(connection, e.getKey()).replace(e.getValue());
            }
            for (var e : pending.made().entrySet()) {
                new RowWriter(connection, e.getKey()).add(e.getValue());
            }
        });
        pending.clear();
    }

    /** Writes the lists of a base that has records but no lists yet, and all lists of one whose rows were written otherwise. */
    public void complete() {
        sessions.act(db -> {
            boolean current = settings.get(VERSION_NAME).equals(Optional.of(VERSION));
            if (!current) {
                settings.put(VERSION_NAME, VERSION);
                ends.settled(db);
            }
            db.doWork(connection -> complete(connection, current));
        });
    }

    private static void complete(Connection connection, boolean current) throws SQLException {
        for (CampusList list : CampusList.values()) {
            boolean empty = ids(connection, "select id from " + ListSource.table(list) + " fetch first 1 rows only").isEmpty();
            if (empty || !current) {
                new RowWriter(connection, new PendingRows.Rows(list, false)).replace(ids(connection, ListSource.of(list).identifiers()));
            }
        }
    }

    /** Writes again the records of which a circuit has ended since. */
    void lapse(StatelessSession db) {
        Map<RecordKind, List<UUID>> ended = ends.take(db);
        if (!ended.isEmpty()) {
            ended.forEach((about, ids) -> signaturesTouched(db, about, ids));
            settle(db);
        }
    }

    private static List<UUID> ids(Connection connection, String query) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    static void bind(PreparedStatement statement, List<UUID> ids) throws SQLException {
        for (int i = 0; i < ids.size(); i++) {
            statement.setObject(i + 1, ids.get(i));
        }
    }
}
