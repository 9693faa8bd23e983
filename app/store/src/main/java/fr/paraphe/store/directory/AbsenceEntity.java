package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Absence;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An absence's row. */
@Entity(name = "Absence")
@Table(name = "absence")
@SuppressWarnings("NullAway.Init")
class AbsenceEntity {
    @Id UUID id;
    UUID studentId;
    String startsAt;
    @Nullable String endsAt;
    String reason;
    boolean justified;

    static AbsenceEntity of(Absence a) {
        var row = new AbsenceEntity();
        row.id = a.id();
        row.studentId = a.studentId();
        row.startsAt = a.startsAt().toString();
        row.endsAt = LocalMoments.text(a.endsAt());
        row.reason = a.reason();
        row.justified = a.justified();
        return row;
    }

    Absence toDomain() {
        return new Absence(id, studentId, LocalDateTime.parse(startsAt), LocalMoments.moment(endsAt), reason, justified);
    }
}
