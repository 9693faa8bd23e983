package fr.paraphe.domain.directory;

import java.util.UUID;

/**
 * Somebody of the directory, whatever his card; {@code around} is what tells his cards apart: the company of its people, the student of a
 * guardian, what a member of the staff does, the session of a participant, nothing for a student.
 */
public record DirectoryPerson(UUID id, Kind kind, PersonName name, ContactDetails contact, String around) {
    /** As what the school knows him. */
    public enum Kind {
        STUDENT,
        GUARDIAN,
        STAFF_MEMBER,
        COMPANY_CONTACT,
        PARTICIPANT
    }
}
