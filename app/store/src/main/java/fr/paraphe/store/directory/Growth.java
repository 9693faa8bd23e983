package fr.paraphe.store.directory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.StatelessSession;

/**
 * Counts the records that one transaction makes. PostgreSQL chooses its plans by statistics, which nobody else can gather of rows not yet
 * committed: a large import would read whole tables again and again. They are gathered anew each time the rows have quadrupled.
 */
final class Growth {
    private static final long FIRST = 2_000;
    private static final int FACTOR = 4;

    private long made;
    private long next = FIRST;

    void add(StatelessSession db, int records) {
        made += records;
        if (made >= next) {
            next = made * FACTOR;
            db.doWork(Growth::analyse);
        }
    }

    /** Tables that another transaction is analysing are left to it; those of which this login is not the owner stay as they are. */
    private static void analyse(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze (skip_locked)");
            }
        }
    }
}
