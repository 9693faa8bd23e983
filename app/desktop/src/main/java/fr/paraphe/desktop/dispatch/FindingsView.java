package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * «Points à corriger»: all that was found about the selected document, blocking points first; each leads to what mends it (X02), a circuit
 * that runs already to its end (D-18).
 */
final class FindingsView {
    private static final String RUNNING = "V80";

    private final SendViewModel model;
    private final Messages messages;
    private final BiConsumer<SendRow, Finding> mend;
    private final Consumer<SendRow> endRunning;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    FindingsView(SendViewModel model, Messages messages, BiConsumer<SendRow, Finding> mend, Consumer<SendRow> endRunning) {
        this.model = model;
        this.messages = messages;
        this.mend = mend;
        this.endRunning = endRunning;
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
            add(new Label(messages.text("dispatch.findings.choose")), "muted");
            return;
        }
        add(new Label(row.name()), "card-title");
        List<Finding> findings = row.document().findings();
        if (findings.isEmpty()) {
            add(new Label(messages.text("dispatch.findings.none")), "muted");
        }
        for (Severity severity : Severity.values()) {
            List<Finding> those = FindingsText.of(findings, severity);
            if (!those.isEmpty()) {
                add(new Label(FindingsText.heading(severity)), "finding-heading");
            }
            those.forEach(finding -> add(row, finding));
        }
    }

    private void add(SendRow row, Finding finding) {
        add(line(row, finding), "finding-" + finding.severity().name().toLowerCase(Locale.ROOT));
        if (finding.rule().equals(RUNNING)) {
            Button end = Styles.button(messages.text("dispatch.findings.end-running"), "mdi2c-cancel", () -> endRunning.accept(row));
            end.setId("end-running");
            lines.getChildren().add(end);
        }
    }

    private Labeled line(SendRow row, Finding finding) {
        String words = FindingsText.symbol(finding.severity()) + "  " + finding.text();
        if (!finding.ofTemplate() && model.place(row, finding).isEmpty()) {
            return new Label(words);
        }
        var link = new Hyperlink(words);
        link.setAccessibleText(messages.text("dispatch.findings.mend", finding.text()));
        link.setOnAction(_ -> {
            link.setVisited(false);
            mend.accept(row, finding);
        });
        return link;
    }

    private void add(Labeled label, String styleClass) {
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        lines.getChildren().add(label);
    }
}
