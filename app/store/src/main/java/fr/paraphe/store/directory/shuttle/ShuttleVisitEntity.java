package fr.paraphe.store.directory.shuttle;

import fr.paraphe.domain.directory.shuttle.ShuttleVisit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of one browser that opened a sheet. */
@Entity(name = "ShuttleVisit")
@Table(name = "shuttle_visit")
@SuppressWarnings("NullAway.Init")
class ShuttleVisitEntity {
    @Id UUID id;
    UUID shuttleId;
    String secretHash;
    Instant openedAt;
    int sendings;

    static ShuttleVisitEntity of(ShuttleVisit visit) {
        var row = new ShuttleVisitEntity();
        row.id = visit.id();
        row.shuttleId = visit.shuttleId();
        row.secretHash = visit.secretHash();
        row.openedAt = visit.openedAt();
        row.sendings = visit.sendings();
        return row;
    }

    ShuttleVisit toDomain() {
        return new ShuttleVisit(id, shuttleId, secretHash, openedAt, sendings);
    }
}
