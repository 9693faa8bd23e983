package fr.paraphe.store.dispatch;

import fr.paraphe.domain.tracking.RequestStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * So many documents more, or fewer, at one place of the history: a status until {@code endsAt}, another after it. The end counts for
 * nothing where both are the same; it is the epoch then.
 */
@Entity(name = "RequestTally")
@Table(name = "request_tally")
@SuppressWarnings("NullAway.Init")
class RequestTallyEntity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
    boolean removed;
    String category;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RequestStatus status;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RequestStatus lateStatus;
    Instant endsAt;
    long documents;

    static RequestTallyEntity of(RequestTallies.Place place, long documents) {
        var row = new RequestTallyEntity();
        row.removed = place.removed();
        row.category = place.category();
        row.status = place.status();
        row.lateStatus = place.lateStatus();
        row.endsAt = place.endsAt();
        row.documents = documents;
        return row;
    }

    RequestTallies.Place place() {
        return new RequestTallies.Place(removed, category, status, lateStatus, endsAt);
    }
}
