package fr.paraphe.domain.directory;

import java.util.UUID;

/** A person of a company («interlocuteur»); {@code maySign} is the right of F193. */
public record CompanyContact(
        UUID id, UUID companyId, PersonName name, String jobTitle, ContactDetails contact, boolean maySign) {}
