package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.shared.SearchText;
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

    /** Returns the key by which a person is found again, accents and case ignored. */
    static String identity(String lastName, String firstName) {
        return SearchText.normalised(lastName) + "|" + SearchText.normalised(firstName);
    }

    String identity() {
        return identity(lastName, firstName);
    }
}
