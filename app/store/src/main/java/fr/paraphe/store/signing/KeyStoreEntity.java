package fr.paraphe.store.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of one encrypted key store. */
@Entity(name = "KeyStore")
@Table(name = "key_store")
@SuppressWarnings("NullAway.Init")
class KeyStoreEntity {
    @Id String name;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = Length.LONG32) byte[] content;

    static KeyStoreEntity of(String name, byte[] content) {
        var row = new KeyStoreEntity();
        row.name = name;
        row.content = content;
        return row;
    }
}
