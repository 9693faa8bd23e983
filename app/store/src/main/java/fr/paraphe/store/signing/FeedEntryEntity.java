package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.domain.signing.ProofEventType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One number of the feed and the event it stands for. */
@Entity(name = "FeedEntry")
@Table(name = "feed_entry")
@SuppressWarnings("NullAway.Init")
class FeedEntryEntity {
    @Id long number;
    UUID transactionId;
    int n;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ProofEventType type;

    static FeedEntryEntity of(long number, ProofEvent event) {
        var row = new FeedEntryEntity();
        row.number = number;
        row.transactionId = event.transactionId();
        row.n = event.n();
        row.type = event.type();
        return row;
    }

    ProofEvents.FeedEntry toDomain() {
        return new ProofEvents.FeedEntry(number, transactionId, type);
    }
}
