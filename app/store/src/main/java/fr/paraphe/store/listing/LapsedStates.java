package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.store.schema.HibernateSettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Follows the circuits that end: a state is what it is at the moment when it is read (D-05), and the row of a list says what it was when it
 * was written. A setting tells until when the ends have been followed; the clock is the database's.
 */
final class LapsedStates {
    private static final String UNTIL = "lists.ends-followed-until";

    private final HibernateSettings settings;

    LapsedStates(HibernateSettings settings) {
        this.settings = settings;
    }

    /** Returns the records of which a circuit has ended since this was last asked; who asks at the same time waits for the other. */
    Map<RecordKind, List<UUID>> take(StatelessSession db) {
        Instant since = settings.get(UNTIL).map(Instant::parse).orElse(Instant.EPOCH);
        Instant now = now(db);
        Map<RecordKind, List<UUID>> ended = db.doReturningWork(connection -> ended(connection, since, now));
        if (!ended.isEmpty()) {
            settings.put(UNTIL, now.toString());
        }
        return ended;
    }

    /** Notes that all rows say what is so now. */
    void settled(StatelessSession db) {
        settings.put(UNTIL, now(db).toString());
    }

    private static Instant now(StatelessSession db) {
        return db.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select current_timestamp");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }

    private static Map<RecordKind, List<UUID>> ended(Connection connection, Instant since, Instant now) throws SQLException {
        var ids = new EnumMap<RecordKind, List<UUID>>(RecordKind.class);
        try (PreparedStatement statement = connection.prepareStatement(
                "select distinct about, record_id from signature_request where ends_at >= ? and ends_at < ?")) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.computeIfAbsent(RecordKind.valueOf(rows.getString(1)), _ -> new ArrayList<>()).add(rows.getObject(2, UUID.class));
                }
            }
        }
        return ids;
    }
}
