package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant of one session; without a company the client is a private person («Particulier»). */
public record Enrolment(
        UUID id,
        UUID sessionId,
        PersonName participant,
        ContactDetails contact,
        PostalAddress address,
        @Nullable UUID companyId,
        String orderReference,
        Status status,
        boolean paid,
        BigDecimal hoursAttended)
        implements CampusRecord {
    public Enrolment {
        hoursAttended = Amounts.plain(hoursAttended);
    }

    /** Where an enrolment stands. */
    public enum Status {
        /** «En attente». */
        PENDING,
        /** «Confirmée». */
        CONFIRMED,
        /** «Réalisée». */
        COMPLETED,
        /** «Annulée». */
        CANCELLED
    }
}
