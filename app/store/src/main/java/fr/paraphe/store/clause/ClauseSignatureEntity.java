package fr.paraphe.store.clause;

import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.LibraryClause;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of one signature of a clause. */
@Entity(name = "ClauseSignature")
@Table(name = "clause_signature")
@SuppressWarnings("NullAway.Init")
class ClauseSignatureEntity {
    @EmbeddedId ClauseSignatureKey key;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SignatoryRole referent;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = Length.LONG32) String words;
    String mention;

    static ClauseSignatureEntity of(LibraryClause clause, int pos) {
        ClauseSignature signature = clause.clause().signatures().get(pos);
        var row = new ClauseSignatureEntity();
        row.key = new ClauseSignatureKey(clause.id(), clause.version(), pos);
        row.referent = signature.referent();
        row.words = signature.text();
        row.mention = signature.mention();
        return row;
    }

    ClauseSignature toDomain() {
        return new ClauseSignature(referent, words, mention);
    }
}
