package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/** Everything one agreement needs, read at once: the internship and whom it names; an absent person was not designated (V10). */
public record InternshipFile(
        Institution institution,
        Internship internship,
        Student student,
        @Nullable ClassGroup classGroup,
        @Nullable StaffMember mainTeacher,
        Company company,
        @Nullable CompanyContact companyHead,
        @Nullable CompanyContact tutor,
        @Nullable StaffMember referentTeacher,
        @Nullable StaffMember representative)
        implements RecordFile {}
