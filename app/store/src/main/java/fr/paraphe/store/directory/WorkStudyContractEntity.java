package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.WorkStudyContract;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A work-study contract's row. */
@Entity(name = "WorkStudyContract")
@Table(name = "work_study_contract")
@SuppressWarnings("NullAway.Init")
class WorkStudyContractEntity {
    @Id UUID id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) WorkStudyContract.Type type;
    UUID studentId;
    UUID companyId;
    @Nullable UUID companyHeadId;
    @Nullable UUID tutorId;
    @Nullable UUID referentTeacherId;
    @Nullable UUID representativeId;
    String contractNumber;
    @Nullable LocalDate startsOn;
    @Nullable LocalDate endsOn;
    String rhythm;
    BigDecimal monthlyPay;
    String opco;

    static WorkStudyContractEntity of(WorkStudyContract c) {
        var row = new WorkStudyContractEntity();
        row.id = c.id();
        row.type = c.type();
        row.studentId = c.studentId();
        row.companyId = c.companyId();
        row.companyHeadId = c.companyHeadId();
        row.tutorId = c.tutorId();
        row.referentTeacherId = c.referentTeacherId();
        row.representativeId = c.representativeId();
        row.contractNumber = c.contractNumber();
        row.startsOn = c.startsOn();
        row.endsOn = c.endsOn();
        row.rhythm = c.rhythm();
        row.monthlyPay = c.monthlyPay();
        row.opco = c.opco();
        return row;
    }

    WorkStudyContract toDomain() {
        return new WorkStudyContract(id, type, studentId, companyId, companyHeadId, tutorId, referentTeacherId, representativeId,
                contractNumber, startsOn, endsOn, rhythm, monthlyPay, opco);
    }
}
