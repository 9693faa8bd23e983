package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Internship;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An internship's row. */
@Entity(name = "Internship")
@Table(name = "internship")
@SuppressWarnings("NullAway.Init")
class InternshipEntity {
    @Id UUID id;
    UUID studentId;
    UUID companyId;
    @Nullable UUID companyHeadId;
    @Nullable UUID tutorId;
    @Nullable UUID referentTeacherId;
    @Nullable UUID representativeId;
    @Embedded ScheduleColumns schedule;
    @Embedded ContentColumns content;
    @Embedded StipendColumns stipend;
    @Embedded ParticularsColumns particulars;

    static InternshipEntity of(Internship i) {
        var row = new InternshipEntity();
        row.id = i.id();
        row.studentId = i.studentId();
        row.companyId = i.companyId();
        row.companyHeadId = i.companyHeadId();
        row.tutorId = i.tutorId();
        row.referentTeacherId = i.referentTeacherId();
        row.representativeId = i.representativeId();
        row.schedule = ScheduleColumns.of(i.schedule());
        row.content = ContentColumns.of(i.content());
        row.stipend = StipendColumns.of(i.stipend());
        row.particulars = ParticularsColumns.of(i.particulars());
        return row;
    }

    Internship toDomain() {
        return new Internship(id, studentId, companyId, companyHeadId, tutorId, referentTeacherId, representativeId,
                schedule.toDomain(), content.toDomain(), stipend.toDomain(), particulars.toDomain());
    }
}
