package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.PersonName;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The columns of a person's name. */
@Embeddable
record NameColumns(@Nullable String title, String lastName, String firstName) {
    static NameColumns of(PersonName name) {
        return new NameColumns(name.title(), name.lastName(), name.firstName());
    }

    PersonName toDomain() {
        return new PersonName(title, lastName, firstName);
    }
}
