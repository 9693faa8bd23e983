package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/**
 * Everything one agreement needs, read at once: the internship and whom it names; an absent person was not designated (V10). An amendment
 * needs what it modifies too, where something was signed (X20).
 */
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
        @Nullable StaffMember representative,
        @Nullable Amended amended)
        implements RecordFile {
    /** Creates the file of a document that modifies none. */
    public InternshipFile(Institution institution, Internship internship, Student student, @Nullable ClassGroup classGroup,
            @Nullable StaffMember mainTeacher, Company company, @Nullable CompanyContact companyHead, @Nullable CompanyContact tutor,
            @Nullable StaffMember referentTeacher, @Nullable StaffMember representative) {
        this(institution, internship, student, classGroup, mainTeacher, company, companyHead, tutor, referentTeacher, representative,
                null);
    }

    /** Returns the same for an amendment of what was signed. */
    public InternshipFile amending(Amended signed) {
        return new InternshipFile(institution, internship, student, classGroup, mainTeacher, company, companyHead, tutor, referentTeacher,
                representative, signed);
    }
}
