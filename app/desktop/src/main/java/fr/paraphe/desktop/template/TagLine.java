package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.html.EditorTag;

/** A tag that a template may hold, with its value on the record in front; empty when it has none (F065). */
public record TagLine(String code, String label, String group, String value, Kind kind) {
    /** Returns the tag as «@» proposes it in an editor. */
    public EditorTag proposed() {
        return new EditorTag(code, label, value);
    }

    /** What its value is, which tells how it may be printed. */
    public enum Kind {
        TEXT,
        DAY,
        TITLE
    }
}
