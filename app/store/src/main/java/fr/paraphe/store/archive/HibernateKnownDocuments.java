package fr.paraphe.store.archive;

import fr.paraphe.domain.archive.KnownDocuments;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds requests by the digests, references and signatures that the database keeps; no file is read. */
public final class HibernateKnownDocuments implements KnownDocuments {
    private final Sessions sessions;

    /** Creates the finder. */
    public HibernateKnownDocuments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Kept> holding(String sha256) {
        return holding(sha256, "SIGNED").map(id -> new Kept(id, true)).or(() -> holding(sha256, "FROZEN").map(id -> new Kept(id, false)));
    }

    private Optional<UUID> holding(String sha256, String kind) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select r.id from SignatureRequest r, RequestDocument d
                        where d.key.ownerId = r.id and d.sha256 = :sha256 and d.key.kind = :kind order by r.createdAt desc, r.id desc""",
                        UUID.class)
                .setParameter("sha256", sha256)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList().stream()
                .findFirst());
    }

    @Override
    public Optional<UUID> referenced(String reference) {
        return sessions.ask(db -> db.createSelectionQuery("select id from SignatureRequest where reference = :reference", UUID.class)
                .setParameter("reference", reference)
                .getResultList().stream()
                .findFirst());
    }

    @Override
    public List<UUID> signed(SignatoryRole role, Instant from, Instant until, int limit) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select r.id from SignatureRequest r, RequestSignatory s
                        where s.key.ownerId = r.id and s.signedAt >= :from and s.signedAt < :until and s.role = :role
                        order by r.createdAt desc, r.id desc""", UUID.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("role", role)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<UUID> amending(String reference) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "select id from SignatureRequest where amends = :reference order by createdAt, id", UUID.class)
                .setParameter("reference", reference)
                .getResultList());
    }
}
