package fr.paraphe.desktop.directory.comparison;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One field in which two records differ: its name, both values as people read them, and which of them stays. */
public final class ComparedField {
    private final String path;
    private final String part;
    private final String label;
    private final String kept;
    private final String other;
    private final String remark;
    private final BooleanProperty fromOther;

    /** Makes a field; {@code part} heads those that go together, {@code remark} tells what is odd about this one; both may be empty. */
    public ComparedField(String path, String part, String label, String kept, String other, String remark, boolean fromOther) {
        this.path = path;
        this.part = part;
        this.label = label;
        this.kept = kept;
        this.other = other;
        this.remark = remark;
        this.fromOther = new SimpleBooleanProperty(fromOther);
    }

    /** Makes a field that stands alone. */
    public ComparedField(String path, String label, String kept, String other, boolean fromOther) {
        this(path, "", label, kept, other, "", fromOther);
    }

    /** Returns the stable name of the field. */
    public String path() {
        return path;
    }

    /** Returns the head of the fields that go with it, empty when it stands alone. */
    public String part() {
        return part;
    }

    /** Returns its name. */
    public String label() {
        return label;
    }

    /** Returns the value at the left. */
    public String kept() {
        return kept;
    }

    /** Returns the value at the right. */
    public String other() {
        return other;
    }

    /** Returns what is odd about it, empty when nothing is. */
    public String remark() {
        return remark;
    }

    /** Returns whether the value at the right stays. */
    public BooleanProperty fromOtherProperty() {
        return fromOther;
    }
}
