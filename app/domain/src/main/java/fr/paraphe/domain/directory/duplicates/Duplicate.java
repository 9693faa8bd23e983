package fr.paraphe.domain.directory.duplicates;

import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.UUID;

/**
 * Records that seem to be one; {@code label} names them for the person, {@code ids} are those of the records (for contacts, of their
 * companies' contacts).
 */
public record Duplicate(Kind kind, Reason reason, String label, List<UUID> ids) {
    /** What the records are. */
    public enum Kind {
        /** Companies. */
        COMPANY,
        /** Contacts of one company. */
        CONTACT,
        /** Students. */
        STUDENT;

        /** Returns the kind of the record that holds them. */
        public RecordKind record() {
            return this == STUDENT ? RecordKind.STUDENT : RecordKind.COMPANY;
        }
    }

    /** Why they seem to be one, the surest first. */
    public enum Reason {
        SAME_INE,
        SAME_SIRET,
        SAME_EMAIL,
        SAME_PHONE,
        SAME_NAME_AND_BIRTH,
        ALIKE_NAME_AND_TOWN
    }

    public Duplicate {
        ids = List.copyOf(ids);
    }
}
