package fr.paraphe.domain.directory;

import java.util.UUID;

/** A person of a company («interlocuteur»); what he may do is in his rights. */
public record CompanyContact(
        UUID id, UUID companyId, PersonName name, String jobTitle, ContactDetails contact, ContactRights rights) {
    /** Tells whether he may sign for the company (F193). */
    public boolean maySign() {
        return rights.maySign();
    }
}
