package fr.paraphe.desktop.kit.grid;

/** What became of an edit. */
public sealed interface EditOutcome {
    /** It is recorded. */
    record Accepted() implements EditOutcome {}

    /** Nothing is recorded: {@code sentence}, in French, says why, about {@code edit}. */
    record Refused(CellEdits.Edit edit, String sentence) implements EditOutcome {}
}
