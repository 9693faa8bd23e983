package fr.paraphe.store.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.paraphe.domain.shared.RefusedException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens connections to the PostgreSQL server under a person's own login. */
public final class ServerPool {
    private static final int POOL = 4;

    private ServerPool() {}

    /**
     * Returns a pool of at most four connections.
     *
     * @throws RefusedException {@code wrong-password}, {@code unreachable}
     */
    public static HikariDataSource open(String jdbcUrl, String user, char[] password) {
        String secret = new String(password);
        try (var first = DriverManager.getConnection(jdbcUrl, user, secret)) {
            first.setReadOnly(true);
        } catch (SQLException e) {
            throw DatabaseRefusal.ofConnection(e);
        }
        var config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(secret);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        config.setPoolName("paraphe-server");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "paraphe");
        return new HikariDataSource(config);
    }
}
