package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.fields.Field;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field of a card as it is seen: its text, what is wrong or odd with it, and what can be proposed instead. */
public final class FieldModel {
    /** How much a message under a field matters. */
    public enum Weight {
        NONE,
        HINT,
        ERROR
    }

    private final Field field;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty weight = new SimpleStringProperty(Weight.NONE.name());
    private final BooleanProperty asking = new SimpleBooleanProperty();

    FieldModel(Field field) {
        this.field = field;
    }

    void show(String words) {
        text.set(words);
    }

    void tell(Weight how, String words, boolean asks) {
        weight.set(how.name());
        message.set(words);
        asking.set(asks);
    }

    void note(String words) {
        note.set(words);
    }

    /** Returns what the field is. */
    public Field field() {
        return field;
    }

    /** Returns the text shown and typed; for a reference, the name of the record. */
    StringProperty textProperty() {
        return text;
    }

    /** Returns the sentence under the field, empty when all is well. */
    ReadOnlyStringProperty messageProperty() {
        return message;
    }

    /** Returns the name of the message's {@link Weight}. */
    ReadOnlyStringProperty weightProperty() {
        return weight;
    }

    /** Returns what stands beside the field, such as the region of a telephone. */
    ReadOnlyStringProperty noteProperty() {
        return note;
    }

    /** Returns whether the message is a question to say yes to (F194). */
    ReadOnlyBooleanProperty askingProperty() {
        return asking;
    }

    boolean wrong() {
        return weight.get().equals(Weight.ERROR.name());
    }
}
