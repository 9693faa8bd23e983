package fr.paraphe.store.template;

import fr.paraphe.domain.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of one PDF that templates take their pages from. */
@Entity(name = "FixedPdf")
@Table(name = "fixed_pdf")
@SuppressWarnings("NullAway.Init")
class FixedPdfEntity {
    @Id String sha256;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = Length.LONG32) byte[] content;

    static FixedPdfEntity of(byte[] content) {
        var row = new FixedPdfEntity();
        row.sha256 = Sha256.hex(content);
        row.content = content;
        return row;
    }
}
