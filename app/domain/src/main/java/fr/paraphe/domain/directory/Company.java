package fr.paraphe.domain.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A host company with its contacts; {@code siret} is 14 digits without spaces, or empty (V67, V68). */
public record Company(
        UUID id,
        String legalName,
        String legalForm,
        String siret,
        String nafCode,
        String activity,
        PostalAddress address,
        String phone,
        String email,
        List<CompanyContact> contacts) {
    public Company {
        contacts = List.copyOf(contacts);
    }

    /** Returns the contact of that identifier when he belongs to this company (V28). */
    public Optional<CompanyContact> contact(UUID contactId) {
        return contacts.stream().filter(c -> c.id().equals(contactId)).findFirst();
    }
}
