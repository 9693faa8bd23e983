package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.RecordKind;
import java.util.UUID;

/** What a card shows: a record, or one person of it, {@code element} being then {@code contacts[…]} or {@code guardians[…]}, else empty. */
public record CardKey(RecordKind kind, UUID record, String element) {
    /** Returns the key of a whole record. */
    public static CardKey of(RecordKind kind, UUID record) {
        return new CardKey(kind, record, "");
    }

    /** Returns the key of a contact of a company. */
    public static CardKey contact(UUID company, UUID contact) {
        return new CardKey(RecordKind.COMPANY, company, "contacts[" + contact + "]");
    }

    /** Returns the key of a guardian of a student. */
    public static CardKey guardian(UUID student, UUID guardian) {
        return new CardKey(RecordKind.STUDENT, student, "guardians[" + guardian + "]");
    }
}
