package fr.paraphe.store.clause;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The mark that a clause is out of the library; its versions stay. */
@Entity(name = "DeletedClause")
@Table(name = "deleted_clause")
@SuppressWarnings("NullAway.Init")
class DeletedClauseEntity {
    @Id UUID clauseId;

    static DeletedClauseEntity of(UUID clauseId) {
        var row = new DeletedClauseEntity();
        row.clauseId = clauseId;
        return row;
    }
}
