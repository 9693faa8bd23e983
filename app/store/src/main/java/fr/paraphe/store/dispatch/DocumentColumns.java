package fr.paraphe.store.dispatch;

import fr.paraphe.domain.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of one kept file: PDFs have tables of their own, so that no list ever reads them. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class DocumentColumns {
    @EmbeddedId DocumentKey key;
    String sha256;
    long sizeBytes;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = Length.LONG32) byte[] content;

    /** Fills the columns with that file. */
    final void fill(UUID owner, String kind, byte[] bytes) {
        key = new DocumentKey(owner, kind);
        sha256 = Sha256.hex(bytes);
        sizeBytes = bytes.length;
        content = bytes;
    }

    /** Returns the bytes. */
    final byte[] bytes() {
        return content;
    }
}
