package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Severity;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Points à corriger»: all that was found about the selected document, blocking points first. */
final class FindingsView {
    private final Messages messages;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    FindingsView(SendViewModel model, Messages messages) {
        this.messages = messages;
        lines.getStyleClass().add("findings");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("findings-pane");
        model.selectedProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(@Nullable SendRow row) {
        lines.getChildren().clear();
        if (row == null) {
            add(messages.text("dispatch.findings.choose"), "muted");
            return;
        }
        add(row.student(), "card-title");
        List<Finding> findings = row.document().findings();
        if (findings.isEmpty()) {
            add(messages.text("dispatch.findings.none"), "muted");
        }
        for (Severity severity : Severity.values()) {
            List<Finding> those = FindingsText.of(findings, severity);
            if (!those.isEmpty()) {
                add(FindingsText.heading(severity), "finding-heading");
            }
            those.forEach(f -> add(FindingsText.symbol(severity) + "  " + f.text(), "finding-" + severity.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void add(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        lines.getChildren().add(label);
    }
}
