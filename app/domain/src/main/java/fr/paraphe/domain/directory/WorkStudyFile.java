package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/** What a document about one work-study contract needs: the contract and whom it names. */
public record WorkStudyFile(
        Institution institution,
        WorkStudyContract contract,
        Student student,
        @Nullable ClassGroup classGroup,
        @Nullable StaffMember mainTeacher,
        Company company,
        @Nullable CompanyContact companyHead,
        @Nullable CompanyContact tutor,
        @Nullable StaffMember referentTeacher,
        @Nullable StaffMember representative)
        implements RecordFile {}
