package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Internship;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The columns of the «gratification». */
@Embeddable
record StipendColumns(BigDecimal hourlyRate, String paymentMode) {
    static StipendColumns of(Internship.Stipend stipend) {
        return new StipendColumns(stipend.hourlyRate(), stipend.paymentMode());
    }

    Internship.Stipend toDomain() {
        return new Internship.Stipend(hourlyRate, paymentMode);
    }
}
