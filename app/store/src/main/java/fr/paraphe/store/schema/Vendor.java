package fr.paraphe.store.schema;

import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The two databases Paraphe runs on, and the words in which their schemas differ. */
public enum Vendor {
    /** Local mode: one encrypted file. */
    H2("blob", "character large object"),
    /** Server mode: several workstations. */
    POSTGRESQL("bytea", "text");

    private final String blob;
    private final String text;

    Vendor(String blob, String text) {
        this.blob = blob;
        this.text = text;
    }

    /** Returns the migrations of {@code source}; nothing is run yet. */
    public Flyway migrations(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .cleanDisabled(true)
                .placeholders(Map.of("blob", blob, "text", text))
                .locations("classpath:db/common", "classpath:db/" + name().toLowerCase(Locale.ROOT))
                .load();
    }
}
