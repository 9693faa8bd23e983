package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.imports.Correction;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The corrections on the screen: a box for each kind, and the cells put right. */
final class CorrectionsPane {
    private final CheckViewModel check;
    private final Messages messages;
    private final VBox kinds = new VBox();
    private final VBox root;

    CorrectionsPane(CheckViewModel check, Messages messages) {
        this.check = check;
        this.messages = messages;
        CorrectionsViewModel model = check.corrections();
        kinds.getStyleClass().add("correction-kinds");
        var examples = new TableView<>(model.examples());
        examples.setId("import-corrections");
        examples.setAccessibleText(messages.text("directory.imports.corrections.table"));
        examples.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        examples.setPlaceholder(new Label(messages.text("directory.imports.corrections.none")));
        examples.getColumns().add(Columns.text(messages.text("directory.imports.counts.file"), 190, Correction::table));
        examples.getColumns().add(Columns.text(messages.text("directory.imports.rejects.line"), 70, c -> messages.number(c.line())));
        examples.getColumns().add(Columns.text(messages.text("directory.imports.columns.title"), 170, Correction::column));
        examples.getColumns().add(Columns.text(messages.text("directory.imports.corrections.before"), 170, Correction::before));
        examples.getColumns().add(Columns.text(messages.text("directory.imports.corrections.after"), 170, Correction::after));
        VBox.setVgrow(examples, Priority.ALWAYS);
        root = new VBox(WizardWords.intro(messages.text("directory.imports.corrections.intro")), kinds, examples);
        root.getStyleClass().add("wizard-pane");
        model.lines().subscribe(() -> show(List.copyOf(model.lines())));
        show(List.copyOf(model.lines()));
    }

    private void show(List<CorrectionsViewModel.Line> lines) {
        kinds.getChildren().setAll(lines.stream().map(line -> {
            var box = new CheckBox(messages.label(line.kind()) + " — "
                    + messages.count("directory.imports.corrections.cells", line.cells()));
            box.setSelected(line.wanted());
            box.setOnAction(_ -> check.want(line.kind(), box.isSelected()));
            return box;
        }).toList());
    }

    Node node() {
        return root;
    }
}
