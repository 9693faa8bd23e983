package fr.paraphe.desktop.kit.grid;

import java.util.List;
import java.util.UUID;

/** Takes what people type in cells; called in the background. Undoing lies behind it: one call is one act to undo. */
public interface CellEdits {
    /** One cell as it was typed, not parsed; {@code true} or {@code false} for a column of yes or no. */
    record Edit(UUID row, String column, String typed) {}

    /** Records all of {@code edits} or none of them. */
    EditOutcome edits(List<Edit> edits);

    /** Records one cell. */
    default EditOutcome edit(UUID row, String column, String typed) {
        return edits(List.of(new Edit(row, column, typed)));
    }

    /** Returns the edits of a grid that has no editable column. */
    static CellEdits none() {
        return edits -> new EditOutcome.Refused(edits.getFirst(), "");
    }
}
