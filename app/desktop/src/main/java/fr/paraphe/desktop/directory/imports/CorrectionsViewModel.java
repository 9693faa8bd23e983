package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.imports.Correction;
import fr.paraphe.domain.directory.imports.ImportReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is read otherwise than it was written; each kind can be switched off, and on again. */
final class CorrectionsViewModel {
    /** One kind of correction, how many cells it puts right, and whether it is wanted. */
    record Line(Correction.Kind kind, int cells, boolean wanted) {}

    private final ImportDraft draft;
    private final Map<Correction.Kind, Integer> met = new EnumMap<>(Correction.Kind.class);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Correction> examples = FXCollections.observableArrayList();

    CorrectionsViewModel(ImportDraft draft) {
        this.draft = draft;
    }

    /** Takes the corrections of a report; a kind switched off keeps the number it had. */
    void show(ImportReport report) {
        met.keySet().retainAll(draft.kept());
        met.putAll(report.corrected());
        examples.setAll(report.corrections());
        lines.setAll(lines(met));
    }

    private List<Line> lines(Map<Correction.Kind, Integer> of) {
        return of.entrySet().stream().map(e -> new Line(e.getKey(), e.getValue(), !draft.kept().contains(e.getKey()))).toList();
    }

    /** Switches a kind of correction on or off. */
    void want(Correction.Kind kind, boolean wanted) {
        if (wanted) {
            draft.kept().remove(kind);
        } else {
            draft.kept().add(kind);
        }
        lines.setAll(lines(met));
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Returns the first cells put right. */
    ObservableList<Correction> examples() {
        return examples;
    }
}
