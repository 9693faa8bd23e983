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
        return new Internship.Stipend(plain(hourlyRate), paymentMode);
    }

    /** Returns a number as it was entered: the column adds decimals that say nothing (35.0000 is 35). */
    static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
