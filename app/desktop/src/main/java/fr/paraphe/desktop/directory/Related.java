package fr.paraphe.desktop.directory;

import fr.paraphe.domain.directory.RecordKind;
import java.util.UUID;

/** Another record that belongs with one: an internship of a student, a contact of a company; opened by double click. */
public record Related(Sort sort, RecordKind kind, UUID id, String title, String detail) {
    /** In which tab of the card it stands. */
    public enum Sort {
        INTERNSHIP,
        CONTACT
    }
}
