package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.PersonName;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signatory's identity as it was at sending: later changes of the person's card never reach it (F104, T27), but for an address that is
 * corrected, or a person who is replaced, before the signature (D-27, X25). {@code mobile} is E.164.
 */
public record PersonSnapshot(
        UUID personId, String lastFirst, String firstLast, String organisation, String email, @Nullable String mobile) {
    /** Returns a person as his card tells him now; {@code organisation} is the company of its people, else empty. */
    public static PersonSnapshot of(UUID personId, PersonName name, String organisation, ContactDetails contact) {
        return new PersonSnapshot(personId, name.lastFirst(), name.firstLast(), organisation,
                Objects.requireNonNullElse(contact.email(), ""), contact.mobile());
    }

    /** Returns this person written to at {@code address}, and called at {@code number} or at no mobile. */
    public PersonSnapshot reachedAt(String address, @Nullable String number) {
        return new PersonSnapshot(personId, lastFirst, firstLast, organisation, address, number);
    }
}
