package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.ContactDetails;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The columns of the ways to reach a person; Hibernate gives no object at all when every column is empty. */
@Embeddable
record ContactColumns(
        @Nullable String email, @Nullable String mobile, @Nullable String landline, @Nullable Instant lastSpaceLogin) {
    static ContactColumns of(ContactDetails contact) {
        return new ContactColumns(contact.email(), contact.mobile(), contact.landline(), contact.lastSpaceLogin());
    }

    static ContactDetails toDomain(@Nullable ContactColumns columns) {
        return columns == null
                ? ContactDetails.NONE
                : new ContactDetails(columns.email, columns.mobile, columns.landline, columns.lastSpaceLogin);
    }
}
