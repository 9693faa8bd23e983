package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/** What a letter to a company needs: the company and the contact it is written to. */
public record CompanyFile(
        Institution institution, Company company, @Nullable CompanyContact companyHead, @Nullable StaffMember representative)
        implements RecordFile {}
