package fr.paraphe.store.dispatch;

import fr.paraphe.domain.shared.Sha256;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** Reads and writes kept files in one of the two tables that hold them. */
public final class DocumentRows<E extends DocumentColumns> {
    private final Class<E> type;
    private final String entity;
    private final Supplier<E> blank;

    /** Creates the access to the table of that entity. */
    public DocumentRows(Class<E> type, String entity, Supplier<E> blank) {
        this.type = type;
        this.entity = entity;
        this.blank = blank;
    }

    /** Keeps a file unless there is one of that kind already; tells whether the kept one holds the same bytes. */
    public boolean keepOnce(StatelessSession db, UUID owner, String kind, byte[] bytes) {
        Optional<String> kept = db.createSelectionQuery(
                        "select d.sha256 from " + entity + " d where d.key.ownerId = :owner and d.key.kind = :kind", String.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .getResultList().stream()
                .findFirst();
        if (kept.isPresent()) {
            return kept.get().equals(Sha256.hex(bytes));
        }
        db.insert(row(owner, kind, bytes));
        return true;
    }

    /** Keeps a file in place of the former one of that kind. */
    public void replace(StatelessSession db, UUID owner, String kind, byte[] bytes) {
        delete(db, owner, kind);
        db.insert(row(owner, kind, bytes));
    }

    /** Deletes the file of that kind; without one nothing changes. */
    public void delete(StatelessSession db, UUID owner, String kind) {
        int former = db.createMutationQuery("delete from " + entity + " d where d.key.ownerId = :owner and d.key.kind = :kind")
                .setParameter("owner", owner).setParameter("kind", kind).executeUpdate();
        if (former > 1) {
            throw new IllegalStateException("two files of one kind");
        }
    }

    /** Returns the file of that kind. */
    public Optional<byte[]> find(StatelessSession db, UUID owner, String kind) {
        E row = db.get(type, new DocumentKey(owner, kind));
        return row == null ? Optional.empty() : Optional.of(row.bytes());
    }

    private E row(UUID owner, String kind, byte[] bytes) {
        E row = blank.get();
        row.fill(owner, kind, bytes);
        return row;
    }
}
