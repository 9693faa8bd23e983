package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Internship;
import jakarta.persistence.Embeddable;

/** The columns of what an internship is about. */
@Embeddable
record ContentColumns(
        String type,
        String subject,
        String activities,
        String skills,
        String supervision,
        String validation,
        String absences,
        String benefits,
        String confidentiality,
        String service) {
    static ContentColumns of(Internship.Content c) {
        return new ContentColumns(c.type(), c.subject(), c.activities(), c.skills(), c.supervision(), c.validation(), c.absences(),
                c.benefits(), c.confidentiality(), c.service());
    }

    Internship.Content toDomain() {
        return new Internship.Content(
                type, subject, activities, skills, supervision, validation, absences, benefits, confidentiality, service);
    }
}
