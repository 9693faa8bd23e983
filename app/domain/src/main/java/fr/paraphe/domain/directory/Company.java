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
        Profile profile,
        List<CompanyContact> contacts)
        implements CampusRecord {

    /** What kind of client this is; it decides who may sign (F197). */
    public enum Type {
        /** «Entreprise». */
        PRIVATE,
        /** «Organisme public». */
        PUBLIC,
        /** «Association». */
        ASSOCIATION,
        /** «Particulier»: signs by right (F197). */
        INDIVIDUAL
    }

    /** What is known besides; {@code headcount} is zero if unknown, {@code site} is where one works when it is not the head office. */
    public record Profile(Type type, String acronym, int headcount, String website, PostalAddress site) {
        /** A private company of which nothing else is known. */
        public static final Profile NONE = new Profile(Type.PRIVATE, "", 0, "", PostalAddress.NONE);
    }

    public Company {
        contacts = List.copyOf(contacts);
    }

    /** Tells whether {@code contact} may sign for this client: he was given the right, or he is the private person himself (F193, F197). */
    public boolean maySign(CompanyContact contact) {
        return contact.maySign() || signsByRight(contact);
    }

    /**
     * Tells whether {@code contact} is the private person that this client is, who signs without anybody granting it (F197, F227): the one
     * who bears the client's name, or the only one there is.
     */
    public boolean signsByRight(CompanyContact contact) {
        boolean mine = contact.companyId().equals(id) && profile.type() == Type.INDIVIDUAL;
        return mine && (contacts.size() == 1 || contact.name().isCalled(legalName));
    }

    /** Returns the contact of that identifier when he belongs to this company (V28). */
    public Optional<CompanyContact> contact(UUID contactId) {
        return contacts.stream().filter(c -> c.id().equals(contactId)).findFirst();
    }
}
