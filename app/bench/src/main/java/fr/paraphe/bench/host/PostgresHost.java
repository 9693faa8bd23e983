package fr.paraphe.bench.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A PostgreSQL server of this machine, durable as a school's would be, ended with the measure. */
public final class PostgresHost implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int databases;

    /** Starts the server. */
    public PostgresHost() {
        try {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started", e);
        }
    }

    /** Makes an empty database and returns its JDBC address. */
    public String newDatabase() {
        String name = "bench_" + ++databases;
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name
                    + " locale_provider builtin builtin_locale 'C.UTF-8' encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException("a database cannot be made", e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be ended", e);
        }
    }
}
