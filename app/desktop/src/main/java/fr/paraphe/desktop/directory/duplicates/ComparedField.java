package fr.paraphe.desktop.directory.duplicates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One field in which two records differ: its name, both values as people read them, and which of them stays. */
public final class ComparedField {
    private final String path;
    private final String label;
    private final String kept;
    private final String other;
    private final BooleanProperty fromOther;

    ComparedField(String path, String label, String kept, String other, boolean fromOther) {
        this.path = path;
        this.label = label;
        this.kept = kept;
        this.other = other;
        this.fromOther = new SimpleBooleanProperty(fromOther);
    }

    String path() {
        return path;
    }

    String label() {
        return label;
    }

    String kept() {
        return kept;
    }

    String other() {
        return other;
    }

    /** Returns whether the other record's value stays. */
    BooleanProperty fromOtherProperty() {
        return fromOther;
    }
}
