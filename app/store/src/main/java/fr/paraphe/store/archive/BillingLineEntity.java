package fr.paraphe.store.archive;

import fr.paraphe.domain.archive.BillingLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** The row of an archived document that was counted; its month is written «2026-11», which sorts. */
@Entity(name = "BillingLine")
@Table(name = "billing_line")
@SuppressWarnings("NullAway.Init")
class BillingLineEntity {
    @Id UUID requestId;
    String reference;
    String documentName;
    String billedMonth;
    Instant archivedAt;
    @Column(precision = 5, scale = 2) BigDecimal amount;
    @Column(precision = 5, scale = 2) BigDecimal vat;

    static BillingLineEntity of(BillingLine line) {
        var row = new BillingLineEntity();
        row.requestId = line.requestId();
        row.reference = line.reference();
        row.documentName = line.documentName();
        row.billedMonth = line.billedMonth().toString();
        row.archivedAt = line.archivedAt();
        row.amount = line.amount();
        row.vat = line.vat();
        return row;
    }

    BillingLine toDomain() {
        return new BillingLine(requestId, reference, documentName, YearMonth.parse(billedMonth), archivedAt, amount, vat);
    }
}
