package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work-study contract («alternance») of one student in one company; {@code monthlyPay} is gross euros, zero if unknown. */
public record WorkStudyContract(
        UUID id,
        Type type,
        UUID studentId,
        UUID companyId,
        @Nullable UUID companyHeadId,
        @Nullable UUID tutorId,
        @Nullable UUID referentTeacherId,
        @Nullable UUID representativeId,
        String contractNumber,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String rhythm,
        BigDecimal monthlyPay,
        String opco)
        implements CampusRecord {
    public WorkStudyContract {
        monthlyPay = Amounts.plain(monthlyPay);
    }

    /** The two contracts of French law. */
    public enum Type {
        /** «Contrat d'apprentissage». */
        APPRENTICESHIP,
        /** «Contrat de professionnalisation». */
        PROFESSIONALISATION
    }
}
