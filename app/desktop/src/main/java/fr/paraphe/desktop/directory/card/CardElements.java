package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The persons inside a record: the contacts of a company, the guardians of a student. */
final class CardElements {
    private CardElements() {}

    /** Returns what the person is called, empty when he is not there. */
    static String name(CampusRecord record, String element) {
        return switch (RecordFields.value((Record) record, element)) {
            case CompanyContact contact -> contact.name().lastFirst();
            case Guardian guardian -> guardian.name().lastFirst();
            case null, default -> "";
        };
    }

    /** Returns the record without that person. */
    static CampusRecord without(CampusRecord record, String element) {
        return switch (record) {
            case Company company -> RecordFields.with(company, "contacts",
                    company.contacts().stream().filter(c -> !element.contains(c.id().toString())).toList());
            case Student student -> RecordFields.with(student, "guardians",
                    student.guardians().stream().filter(g -> !element.contains(g.id().toString())).toList());
            default -> record;
        };
    }

    /** Returns {@code draft} with {@code field} referring to {@code id}, or to nobody; contacts of another company are forgotten (V28). */
    static CardDraft referring(CardDraft draft, Field field, @Nullable UUID id, Iterable<FieldModel> all) {
        CardDraft next = draft.settled(field.path()).with(field.path(), id == null ? field.blank() : id);
        boolean moved = field.target().equals(Optional.of(ReferenceTo.COMPANY)) && !Objects.equals(draft.value(field.path()), id);
        for (FieldModel other : all) {
            if (moved && other.field().target().equals(Optional.of(ReferenceTo.CONTACT))) {
                next = next.settled(other.field().path()).with(other.field().path(), null);
            }
        }
        return next;
    }
}
