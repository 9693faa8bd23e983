package fr.paraphe.store.clause;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.Clauses;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps every version of the clauses in the database. */
public final class HibernateClauses implements Clauses {
    private static final String OF_ONE = "from SignatureClause c where c.key.id = :id order by c.key.version desc";
    private static final String NEWEST = "from SignatureClause c where c.key.version = (select max(d.key.version) from SignatureClause d"
            + " where d.key.id = c.key.id) and c.key.id not in (select d.clauseId from DeletedClause d)";

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateClauses(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(LibraryClause clause) {
        sessions.act(db -> {
            try {
                db.insert(SignatureClauseEntity.of(clause));
            } catch (ConstraintViolationException e) {
                throw new RefusedException("stale", "Cette version de la clause est déjà enregistrée\u00a0: rouvrez la clause.", e);
            }
            int signatures = clause.clause().signatures().size();
            db.insertMultiple(IntStream.range(0, signatures).mapToObj(i -> ClauseSignatureEntity.of(clause, i)).toList());
        });
    }

    @Override
    public List<LibraryClause> versions(UUID id) {
        return sessions.ask(db -> db.createSelectionQuery(OF_ONE, SignatureClauseEntity.class).setParameter("id", id)
                .getResultList().stream().map(row -> whole(db, row)).toList());
    }

    @Override
    public List<LibraryClause> all() {
        return sessions.ask(db -> db.createSelectionQuery(NEWEST, SignatureClauseEntity.class).getResultList().stream()
                .map(row -> whole(db, row))
                .sorted(Comparator.comparing(clause -> SearchText.normalised(clause.clause().title())))
                .toList());
    }

    @Override
    public void delete(Collection<UUID> ids) {
        sessions.act(db -> ids.forEach(id -> db.upsert(DeletedClauseEntity.of(id))));
    }

    @Override
    public void undelete(Collection<UUID> ids) {
        sessions.act(db -> db.createMutationQuery("delete from DeletedClause where clauseId in :ids")
                .setParameterList("ids", ids).executeUpdate());
    }

    private static LibraryClause whole(StatelessSession db, SignatureClauseEntity row) {
        List<ClauseSignature> signatures = db.createSelectionQuery(
                        "from ClauseSignature s where s.key.clauseId = :id and s.key.version = :version order by s.key.pos",
                        ClauseSignatureEntity.class)
                .setParameter("id", row.key.id())
                .setParameter("version", row.key.version())
                .getResultList().stream().map(ClauseSignatureEntity::toDomain).toList();
        return row.toDomain(signatures);
    }
}
