package fr.paraphe.store.directory;

import fr.paraphe.domain.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of one picture that is or was the institution's logo. */
@Entity(name = "LogoPicture")
@Table(name = "logo_picture")
@SuppressWarnings("NullAway.Init")
class LogoPictureEntity {
    @Id String sha256;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = Length.LONG32) byte[] content;

    static LogoPictureEntity of(byte[] content) {
        var row = new LogoPictureEntity();
        row.sha256 = Sha256.hex(content);
        row.content = content;
        return row;
    }
}
