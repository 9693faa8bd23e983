package fr.paraphe.store.directory.shuttle;

import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleItem;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of one sheet; its state is kept for lists and searches, and always follows from the rest. */
@Entity(name = "Shuttle")
@Table(name = "shuttle")
@SuppressWarnings("NullAway.Init")
class ShuttleEntity {
    @Id UUID id;
    UUID companyId;
    String company;
    String recipient;
    String recipientName;
    int internships;
    @Nullable String tokenHash;
    Instant createdAt;
    Instant expiresAt;
    @Nullable Instant endedAt;
    boolean replaced;
    @Nullable Instant openedAt;
    @Nullable Instant answeredAt;
    String commentText;
    @Nullable Instant handledAt;
    String handledBy;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ShuttleState state;

    static ShuttleEntity of(Shuttle shuttle) {
        var row = new ShuttleEntity();
        row.id = shuttle.id();
        row.companyId = shuttle.companyId();
        row.company = shuttle.company();
        row.recipient = shuttle.to().email();
        row.recipientName = shuttle.to().name();
        row.internships = shuttle.internships();
        row.tokenHash = shuttle.link().tokenHash();
        row.createdAt = shuttle.link().createdAt();
        row.expiresAt = shuttle.link().expiresAt();
        row.endedAt = shuttle.link().endedAt();
        row.replaced = shuttle.link().replaced();
        row.openedAt = shuttle.course().openedAt();
        row.answeredAt = shuttle.course().answeredAt();
        row.commentText = shuttle.course().comment();
        row.handledAt = shuttle.course().handledAt();
        row.handledBy = shuttle.course().handledBy();
        row.state = shuttle.state();
        return row;
    }

    Shuttle toDomain(List<ShuttleItem> items) {
        return new Shuttle(id, companyId, company, new Shuttle.Recipient(recipient, recipientName), internships, items,
                new Shuttle.Link(tokenHash, createdAt, expiresAt, endedAt, replaced),
                new Shuttle.Course(openedAt, answeredAt, commentText, handledAt, handledBy));
    }
}
