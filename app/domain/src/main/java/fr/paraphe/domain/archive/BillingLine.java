package fr.paraphe.domain.archive;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.SendingCost;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/**
 * What is counted for one archived document, once: {@code amount} in euros before tax and {@code vat} in per cent, as they were set when it
 * was archived (F009, D-17). Its month is that of the archiving in Paris.
 */
public record BillingLine(UUID requestId, String reference, String documentName, YearMonth billedMonth, Instant archivedAt,
        BigDecimal amount, BigDecimal vat) {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Returns the line of an archived request at that cost. */
    public static BillingLine of(SignatureRequest archived, SendingCost cost) {
        Instant at = Objects.requireNonNull(archived.circuit().archivedAt());
        return new BillingLine(archived.id(), archived.subject().reference(), archived.subject().documentName(), month(at), at,
                cost.price(), cost.vat());
    }

    static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(PARIS));
    }
}
