package fr.paraphe.store.clause;

import fr.paraphe.domain.template.clause.ClauseLayout;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of one version of a clause; its signatures have their own. */
@Entity(name = "SignatureClause")
@Table(name = "signature_clause")
@SuppressWarnings("NullAway.Init")
class SignatureClauseEntity {
    @EmbeddedId ClauseKey key;
    String title;
    String author;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = Length.LONG32) String paragraph;
    int perRow;
    int placeWidth;
    int placeHeight;
    boolean together;
    Instant savedAt;

    static SignatureClauseEntity of(LibraryClause saved) {
        SignatureClause clause = saved.clause();
        var row = new SignatureClauseEntity();
        row.key = new ClauseKey(saved.id(), saved.version());
        row.title = clause.title();
        row.author = clause.author();
        row.paragraph = clause.paragraph();
        row.perRow = clause.layout().inARow();
        row.placeWidth = clause.layout().width();
        row.placeHeight = clause.layout().height();
        row.together = clause.layout().together();
        row.savedAt = saved.savedAt();
        return row;
    }

    LibraryClause toDomain(List<ClauseSignature> signatures) {
        var layout = new ClauseLayout(perRow, placeWidth, placeHeight, together);
        return new LibraryClause(key.id(), key.version(), new SignatureClause(title, author, paragraph, signatures, layout), savedAt);
    }
}
