package fr.paraphe.store.archive;

import fr.paraphe.domain.archive.BillingLine;
import fr.paraphe.domain.archive.BillingLines;
import fr.paraphe.store.schema.Sessions;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps billing lines in the database. */
public final class HibernateBillingLines implements BillingLines {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateBillingLines(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Names this repository's entities for the session factory. */
    public static List<Class<?>> entities() {
        return List.of(BillingLineEntity.class);
    }

    /** The request is locked first: of two transactions that count it at once, the second waits, then sees the line of the first. */
    @Override
    public void add(BillingLine line) {
        sessions.act(db -> {
            db.createSelectionQuery("select version from SignatureRequest where id = :id", Integer.class)
                    .setParameter("id", line.requestId())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResult();
            if (db.createSelectionQuery("select requestId from BillingLine where requestId = :id", UUID.class)
                    .setParameter("id", line.requestId()).getResultList().isEmpty()) {
                db.insert(BillingLineEntity.of(line));
            }
        });
    }

    @Override
    public List<Counted> counted() {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select billedMonth, amount, vat, count(*) from BillingLine
                        group by billedMonth, amount, vat order by billedMonth desc, amount, vat""", Object[].class)
                .getResultList().stream()
                .map(row -> new Counted(YearMonth.parse((String) row[0]), (BigDecimal) row[1], (BigDecimal) row[2], (Long) row[3]))
                .toList());
    }

    @Override
    public List<BillingLine> of(YearMonth month) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from BillingLine where billedMonth = :month order by archivedAt, reference", BillingLineEntity.class)
                .setParameter("month", month.toString())
                .getResultList().stream()
                .map(BillingLineEntity::toDomain)
                .toList());
    }

    @Override
    public Optional<Instant> firstArchived() {
        return sessions.ask(db -> Optional.ofNullable(db.createSelectionQuery(
                "select min(circuit.archivedAt) from SignatureRequest", Instant.class).getSingleResultOrNull()));
    }

    @Override
    public long archived(Instant from, Instant until) {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from SignatureRequest"
                        + " where circuit.archivedAt >= :from and circuit.archivedAt < :until", Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult());
    }

    @Override
    public List<Uncounted> uncounted(Instant from, Instant until, int limit) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select r.reference, r.documentName, r.circuit.archivedAt from SignatureRequest r
                        where r.circuit.archivedAt >= :from and r.circuit.archivedAt < :until
                            and not exists (select 1 from BillingLine l where l.requestId = r.id)
                        order by r.circuit.archivedAt, r.reference""", Uncounted.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList());
    }
}
