package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.dispatch.SignatureCollections;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.schema.Sessions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps collections in the database, each with its internships in their order. */
public final class HibernateSignatureCollections implements SignatureCollections {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSignatureCollections(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public SignatureCollection add(SignatureCollection collection) {
        return sessions.ask(db -> {
            int year = collection.created().at().atZone(PARIS).getYear();
            int last = db.createSelectionQuery("select coalesce(max(number), 0) from SignatureCollection where referenceYear = :year",
                    Integer.class).setParameter("year", year).getSingleResult();
            var row = SignatureCollectionEntity.of(collection, year, last + 1);
            try {
                db.insert(row);
            } catch (ConstraintViolationException e) {
                throw stale(e);
            }
            insertMembers(db, collection);
            return read(db, row);
        });
    }

    @Override
    public SignatureCollection update(SignatureCollection collection) {
        return sessions.ask(db -> {
            SignatureCollectionEntity kept = db.get(SignatureCollectionEntity.class, collection.id());
            if (kept == null) {
                throw stale(null);
            }
            var row = SignatureCollectionEntity.of(collection, kept.referenceYear, kept.number);
            try {
                db.update(row);
            } catch (StaleStateException e) {
                throw stale(e);
            }
            deleteMembers(db, collection.id());
            insertMembers(db, collection);
            return read(db, row);
        });
    }

    @Override
    public void delete(UUID id) {
        sessions.act(db -> {
            deleteMembers(db, id);
            db.createMutationQuery("delete from SignatureCollection where id = :id").setParameter("id", id).executeUpdate();
        });
    }

    @Override
    public Optional<SignatureCollection> find(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(SignatureCollectionEntity.class, id)).map(row -> read(db, row)));
    }

    @Override
    public List<SignatureCollection> latest(int limit) {
        return sessions.ask(db -> {
            List<SignatureCollectionEntity> rows = db.createSelectionQuery(
                            "from SignatureCollection order by createdAt desc, id desc", SignatureCollectionEntity.class)
                    .setMaxResults(limit).getResultList();
            Map<UUID, List<CollectionMemberEntity>> members = members(db, rows.stream().map(row -> row.id).toList());
            return rows.stream().map(row -> row.toDomain(members.getOrDefault(row.id, List.of()))).toList();
        });
    }

    private static SignatureCollection read(StatelessSession db, SignatureCollectionEntity row) {
        return row.toDomain(members(db, List.of(row.id)).getOrDefault(row.id, List.of()));
    }

    private static Map<UUID, List<CollectionMemberEntity>> members(StatelessSession db, Collection<UUID> collections) {
        return collections.isEmpty() ? Map.of() : db.createSelectionQuery("from SignatureCollectionMember m"
                        + " where m.key.collectionId in :collections order by m.key.collectionId, m.key.pos", CollectionMemberEntity.class)
                .setParameterList("collections", collections)
                .getResultList().stream().collect(Collectors.groupingBy(member -> member.key.collectionId()));
    }

    private static void insertMembers(StatelessSession db, SignatureCollection collection) {
        var rows = new ArrayList<CollectionMemberEntity>();
        collection.content().recordIds().forEach(id ->
                rows.add(CollectionMemberEntity.of(collection.id(), rows.size(), id, collection.content().excluded().contains(id))));
        db.insertMultiple(rows);
    }

    private static void deleteMembers(StatelessSession db, UUID collection) {
        db.createMutationQuery("delete from SignatureCollectionMember m where m.key.collectionId = :collection")
                .setParameter("collection", collection).executeUpdate();
    }

    private static RefusedException stale(@Nullable Exception cause) {
        return new RefusedException("stale", "Ce lot a été modifié entre-temps\u00a0: rouvrez-le, puis recommencez.", cause);
    }
}
