package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.SigningOrder;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of a circuit, on the client's side and on the platform's; each signatory has a row of his own. */
@Embeddable
public record CircuitColumns(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SigningOrder signingOrder,
        Instant endsAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant archivedAt) {
    /** Returns the columns of {@code circuit}. */
    public static CircuitColumns of(Circuit circuit) {
        return new CircuitColumns(circuit.order(), circuit.endsAt(), circuit.cancelledAt(), circuit.archivedAt());
    }

    /** Returns the circuit of those signatories. */
    public Circuit toDomain(List<Signatory> signatories) {
        return new Circuit(signingOrder, signatories, endsAt, cancelledAt, archivedAt);
    }
}
