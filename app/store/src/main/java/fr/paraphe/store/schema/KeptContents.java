package fr.paraphe.store.schema;

import fr.paraphe.domain.shared.Sha256;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps contents in a table of their own, each once, under its SHA-256. */
public final class KeptContents<T extends KeptContent> {
    private final Sessions sessions;
    private final Class<T> rows;
    private final Supplier<T> row;

    /** Creates the keeper of the table of {@code rows}; {@code row} makes an empty one. */
    public KeptContents(Sessions sessions, Class<T> rows, Supplier<T> row) {
        this.sessions = sessions;
        this.rows = rows;
        this.row = row;
    }

    /** Keeps {@code content} unless it is there already; a content that is there is not read. */
    public void keep(byte[] content) {
        T kept = row.get();
        kept.sha256 = Sha256.hex(content);
        kept.content = content;
        sessions.act(db -> {
            long there = db.createSelectionQuery("select count(*) from " + rows.getName() + " where sha256 = :sha256", Long.class)
                    .setParameter("sha256", kept.sha256).getSingleResult();
            if (there == 0) {
                db.insert(kept);
            }
        });
    }

    /** Returns the content kept under that SHA-256. */
    public Optional<byte[]> content(String sha256) {
        return sessions.ask(db -> Optional.ofNullable(db.get(rows, sha256))).map(found -> found.content);
    }
}
