package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of one student's absences needs: those of the period from {@code from} to {@code to}, both included, and the company
 * that is told about them, if there is one.
 */
public record AbsenceFile(
        Institution institution,
        Student student,
        @Nullable ClassGroup classGroup,
        @Nullable StaffMember mainTeacher,
        LocalDate from,
        LocalDate to,
        List<Absence> absences,
        @Nullable Company company,
        @Nullable CompanyContact companyHead,
        @Nullable CompanyContact tutor,
        @Nullable StaffMember representative)
        implements RecordFile {
    public AbsenceFile {
        absences = List.copyOf(absences);
    }
}
