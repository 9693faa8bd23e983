package fr.paraphe.store.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The encrypted H2 file of local mode, open. One connection is kept apart for the end, since a shutdown through the pool may be followed
 * by the pool opening the file again. The {@code async} file system outlives the interruption of a thread, the plain one does not.
 */
public final class LocalFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFile.class);
    private static final String USER = "PARAPHE";
    private static final String OPTIONS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0"
            + ";CACHE_SIZE=131072;MAX_MEMORY_ROWS=1000000;COMPRESS=TRUE";
    private static final int POOL = 10;

    private final Connection last;
    private final HikariDataSource pool;

    private LocalFile(Connection last, HikariDataSource pool) {
        this.last = last;
        this.pool = pool;
    }

    /** Returns the file that holds the base called {@code base} (a path without extension). */
    public static Path path(Path base) {
        return base.resolveSibling(base.getFileName() + ".mv.db");
    }

    /** Creates the file, which must not exist. */
    public static LocalFile create(Path base, FileKey key) {
        if (Files.exists(path(base))) {
            throw new RefusedException("already-exists", "Une base de ce nom existe déjà\u00a0: choisissez un autre nom.");
        }
        return connect(base, key, "");
    }

    /**
     * Opens the file.
     *
     * @throws RefusedException {@code file-missing}, {@code already-open}, or {@code corrupt}
     */
    public static LocalFile open(Path base, FileKey key) {
        return existing(base, key, ";IFEXISTS=TRUE");
    }

    /** Opens the file for reading only, such as a backup under verification. */
    public static LocalFile read(Path base, FileKey key) {
        return existing(base, key, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** Returns the pool of connections. */
    public DataSource source() {
        return pool;
    }

    /** Copies the file, as it is now and still encrypted, to {@code zip}; the base may be in use. */
    public void backup(Path zip) {
        try (Statement statement = last.createStatement()) {
            statement.execute("backup to '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new RefusedException("backup", "La sauvegarde a échoué\u00a0: vérifiez l'espace libre et les droits du dossier.", e);
        }
    }

    @Override
    public void close() {
        pool.close();
        try (last; Statement statement = last.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            LOG.debug("shutdown: {}", e.toString());
        }
    }

    private static LocalFile existing(Path base, FileKey key, String options) {
        if (!Files.exists(path(base))) {
            throw new RefusedException("file-missing",
                    "Le fichier de base «\u00a0" + path(base).getFileName() + "\u00a0» est introuvable dans ce dossier.");
        }
        return connect(base, key, options);
    }

    private static LocalFile connect(Path base, FileKey key, String options) {
        String file = base.toAbsolutePath().normalize().toString();
        if (file.contains(";")) {
            throw new RefusedException("bad-name", "Le chemin de la base ne doit pas contenir de point-virgule.");
        }
        String url = "jdbc:h2:async:" + file + OPTIONS + options;
        String password = key.h2Password();
        try {
            Connection last = DriverManager.getConnection(url, USER, password);
            return new LocalFile(last, pool(url, password));
        } catch (SQLException e) {
            throw DatabaseRefusal.ofConnection(e);
        }
    }

    private static HikariDataSource pool(String url, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        config.setPoolName("paraphe-local");
        return new HikariDataSource(config);
    }
}
