package fr.paraphe.store.archive.lockers;

import fr.paraphe.domain.archive.lockers.DigitalLockers;
import fr.paraphe.domain.archive.lockers.FiledDocument;
import fr.paraphe.domain.archive.lockers.LockerDocument;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.schema.Slices;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps the lockers in the database. */
public final class HibernateDigitalLockers implements DigitalLockers {
    private static final int AT_ONCE = 500;
    private static final String READ = "select d, r.documentName, r.reference, coalesce(n.label, '" + DocumentNature.MISCELLANEOUS.label()
            + "'), r.circuit.archivedAt, f.sha256 from LockerDocument d join SignatureRequest r on r.id = d.requestId"
            + " join RequestDocument f on f.key.ownerId = d.requestId and f.key.kind = 'SIGNED'"
            + " left join DocumentNature n on n.id = d.natureId where d.ownerId in :owners";
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateDigitalLockers(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Names this repository's entities for the session factory. */
    public static List<Class<?>> entities() {
        return List.of(LockerDocumentEntity.class);
    }

    /** The requests are locked first: of two transactions that file one document, the second waits, then sees what the first filed. */
    @Override
    public void file(List<LockerDocument> documents) {
        Set<UUID> requests = new HashSet<>();
        documents.forEach(document -> requests.add(document.requestId()));
        sessions.act(db -> requests.stream().sorted().forEach(request -> {
            Set<UUID> owners = owners(db, request);
            db.insertMultiple(documents.stream().filter(d -> d.requestId().equals(request) && owners.add(d.ownerId()))
                    .map(LockerDocumentEntity::of).toList());
        }));
    }

    private static Set<UUID> owners(StatelessSession db, UUID request) {
        db.createSelectionQuery("select version from SignatureRequest where id = :id", Integer.class)
                .setParameter("id", request)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        return new HashSet<>(db.createSelectionQuery("select ownerId from LockerDocument where requestId = :id", UUID.class)
                .setParameter("id", request).getResultList());
    }

    @Override
    public List<FiledDocument> of(Collection<UUID> ownerIds, int limit) {
        return ownerIds.isEmpty() ? List.of() : sessions.ask(db ->
                db.createSelectionQuery(READ + " order by d.filedAt desc, d.id desc", Object[].class)
                        .setParameterList("owners", ownerIds)
                        .setMaxResults(limit)
                        .getResultList().stream().map(HibernateDigitalLockers::filed).toList());
    }

    @Override
    public long unread(Collection<UUID> ownerIds) {
        return ownerIds.isEmpty() ? 0 : sessions.ask(db -> db.createSelectionQuery(
                        "select count(distinct requestId) from LockerDocument where ownerId in :owners and viewedAt is null", Long.class)
                .setParameterList("owners", ownerIds)
                .getSingleResult());
    }

    @Override
    public Optional<FiledDocument> find(Collection<UUID> ownerIds, UUID id) {
        return ownerIds.isEmpty() ? Optional.empty() : sessions.ask(db -> db.createSelectionQuery(READ + " and d.id = :id", Object[].class)
                .setParameterList("owners", ownerIds)
                .setParameter("id", id)
                .getResultList().stream().findFirst().map(HibernateDigitalLockers::filed));
    }

    private static FiledDocument filed(Object[] row) {
        return new FiledDocument(((LockerDocumentEntity) row[0]).toDomain(), (String) row[1], (String) row[2], (String) row[3],
                (Instant) row[4], (String) row[5]);
    }

    @Override
    public void viewed(Collection<UUID> ownerIds, UUID requestId, Instant at) {
        sessions.act(db -> db.createMutationQuery("update LockerDocument set viewedAt = :at where requestId = :request"
                        + " and ownerId in :owners and viewedAt is null")
                .setParameter("at", at).setParameter("request", requestId).setParameterList("owners", ownerIds).executeUpdate());
    }

    @Override
    public int reclassify(Collection<UUID> requestIds, UUID natureId) {
        return sessions.ask(db -> Slices.of(requestIds, AT_ONCE).stream().mapToInt(some -> db.createMutationQuery(
                        "update LockerDocument set natureId = :nature where requestId in :requests")
                .setParameter("nature", natureId)
                .setParameterList("requests", some)
                .executeUpdate()).sum());
    }

    @Override
    public List<UUID> unfiled(int limit) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select r.id from SignatureRequest r where r.circuit.archivedAt is not null
                            and not exists (select 1 from LockerDocument d where d.requestId = r.id)
                        order by r.circuit.archivedAt, r.id""", UUID.class)
                .setMaxResults(limit)
                .getResultList());
    }
}
