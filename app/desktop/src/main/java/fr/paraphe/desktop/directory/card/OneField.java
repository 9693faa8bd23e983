package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Field;
import java.util.Objects;
import java.util.Optional;

/** One field of a record that is never kept, typed and checked as on a card, whose value is then put into many records (X02). */
final class OneField {
    private final CardModel card;
    private final Field field;

    /** Creates the field, empty; {@code blank} holds what a reference may depend on, such as the company whose contacts are proposed. */
    OneField(CardModel card, Field field, CampusRecord blank) {
        this.card = card;
        this.field = field;
        card.create(CardKey.of(RecordKind.of(blank), blank.id()), null, blank);
    }

    /** Returns what was typed or chosen; empty while there is nothing, or nothing that can be recorded. */
    Optional<Object> value() {
        boolean wrong = line().weightProperty().get().equals("ERROR");
        return card.record().filter(_ -> !wrong).map(record -> RecordFields.value((Record) record, field.path()))
                .filter(value -> !Objects.equals(value, field.blank()));
    }

    /** Returns the field as the card shows it. */
    FieldModel line() {
        return card.field(field.path()).orElseThrow();
    }

    CardModel card() {
        return card;
    }

    Field field() {
        return field;
    }
}
