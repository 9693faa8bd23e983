package fr.paraphe.bench.host;

import fr.paraphe.store.Base;
import fr.paraphe.store.schema.FileKey;
import fr.paraphe.store.schema.LocalFile;
import fr.paraphe.store.schema.ServerPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/** Where a base is: a folder, and the address of a database when it is on a server. */
public record BasePlace(Path folder, String url) {
    private static final String PASSWORD = "mesure des bases";
    private static final String USER = "postgres";

    /** Work on the tables themselves. */
    @FunctionalInterface
    public interface TableWork {
        /** Does the work on one connection. */
        void on(Connection connection) throws SQLException;
    }

    /** Tells whether it is on a server. */
    public boolean server() {
        return !url.isEmpty();
    }

    /** Creates the base and returns it open. */
    public Base create(InstantSource clock) {
        if (server()) {
            Base.upgradeServer(url, USER, PASSWORD.toCharArray());
            return open(clock);
        }
        return Base.create(file(), PASSWORD.toCharArray(), clock);
    }

    /** Opens the base. */
    public Base open(InstantSource clock) {
        return server()
                ? Base.openServer(url, USER, PASSWORD.toCharArray(), folder, clock)
                : Base.open(file(), PASSWORD.toCharArray(), clock);
    }

    /** Does {@code work} on the tables of the base, which is closed. */
    public void work(TableWork work) {
        try {
            if (server()) {
                try (var pool = ServerPool.open(url, USER, PASSWORD.toCharArray()); Connection connection = pool.getConnection()) {
                    work.on(connection);
                }
                return;
            }
            FileKey key = FileKey.open(file().resolveSibling(file().getFileName() + ".key"), PASSWORD.toCharArray());
            try (LocalFile database = LocalFile.open(file(), key); Connection connection = database.source().getConnection()) {
                work.on(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of the base cannot be worked on", e);
        }
    }

    private Path file() {
        return folder.resolve("base");
    }
}
