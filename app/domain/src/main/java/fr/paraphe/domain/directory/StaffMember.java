package fr.paraphe.domain.directory;

import java.util.UUID;

/** A teacher or an administrator; {@code representative} tells who may sign in the name of the institution (F018). */
public record StaffMember(
        UUID id, PersonName name, String jobTitle, ContactDetails contact, boolean representative, String signatoryTitle)
        implements CampusRecord {}
