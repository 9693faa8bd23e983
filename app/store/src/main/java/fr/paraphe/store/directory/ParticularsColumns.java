package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Internship;
import jakarta.persistence.Embeddable;

/** The columns of what only some agreements say. */
@Embeddable
record ParticularsColumns(String place, String interruptions, String ects, String regulatedWork, String transport) {
    static ParticularsColumns of(Internship.Particulars p) {
        return new ParticularsColumns(p.place(), p.interruptions(), p.ects(), p.regulatedWork(), p.transport());
    }

    Internship.Particulars toDomain() {
        return new Internship.Particulars(place, interruptions, ects, regulatedWork, transport);
    }
}
