package fr.paraphe.store.schema;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a content kept under its SHA-256; see {@link KeptContents}. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class KeptContent {
    @Id String sha256;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = Length.LONG32) byte[] content;
}
