package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a document about a training session needs, for one participant or, without enrolment, for the session itself. Without a company
 * the client is the participant («Particulier»); {@code companyHead} is who signs for the client otherwise.
 */
public record TrainingFile(
        Institution institution,
        TrainingSession session,
        @Nullable Enrolment enrolment,
        @Nullable Company company,
        @Nullable CompanyContact companyHead,
        @Nullable StaffMember representative)
        implements RecordFile {}
