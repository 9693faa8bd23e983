package fr.paraphe.store;

import fr.paraphe.store.schema.Vendor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server for the whole test run; each test class gets its own copy of a migrated database. */
final class PostgresServer {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COPIES = new AtomicInteger();

    private PostgresServer() {}

    static String newDatabase() {
        String name = "paraphe_" + COPIES.incrementAndGet();
        run("create database " + name + " template paraphe_template");
        return SERVER.getJdbcUrl("postgres", name);
    }

    static String emptyDatabase() {
        String name = "paraphe_" + COPIES.incrementAndGet();
        run("create database " + name + " locale_provider builtin builtin_locale 'C.UTF-8' encoding 'UTF8' template template0");
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static void run(String sql) {
        run(SERVER.getPostgresDatabase(), sql);
    }

    private static void run(DataSource source, String sql) {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            run(server.getPostgresDatabase(), "create database paraphe_template locale_provider builtin builtin_locale 'C.UTF-8'"
                    + " encoding 'UTF8' template template0");
            Base.migrate(Vendor.POSTGRESQL, server.getDatabase("postgres", "paraphe_template"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
