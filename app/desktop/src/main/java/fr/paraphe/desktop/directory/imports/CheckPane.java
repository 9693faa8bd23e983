package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Step 4 on the screen: what the import would do. */
final class CheckPane {
    private final CheckViewModel model;
    private final Messages messages;
    private final CountsPane counts;
    private final Label advice = new Label();
    private final TabPane tabs = new TabPane();
    private final Tab questions = new Tab();
    private final Tab rejects = new Tab();
    private final Tab corrections = new Tab();
    private final Button again;
    private final VBox root;

    CheckPane(CheckViewModel model, Messages messages, Overlay overlay, FileChoices choices) {
        this.model = model;
        this.messages = messages;
        counts = new CountsPane(messages, "check");
        again = Styles.button(messages.text("directory.imports.check.again"), "mdi2r-refresh", model::check);
        again.setId("check-again");
        questions.setContent(new QuestionsPane(model, messages).node());
        rejects.setContent(new RejectsPane(model.rejects(), messages, overlay, choices).node());
        corrections.setContent(new CorrectionsPane(model, messages).node());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(questions, rejects, corrections);
        tabs.setId("check-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title(questions, model.questions().asked(), "directory.imports.check.questions");
        title(rejects, model.rejects().all(), "directory.imports.check.rejects");
        title(corrections, model.corrections().lines(), "directory.imports.check.corrections");
        root = new VBox(WizardWords.intro(messages.text("directory.imports.check.intro")),
                new WorkPane(model.work(), messages, "check").node(),
                problem(), results());
        root.getStyleClass().add("wizard-pane");
        model.reportProperty().subscribe(report -> {
            counts.show(report);
            told();
            front();
        });
        model.staleProperty().subscribe(_ -> told());
        model.questions().currentProperty().subscribe(_ -> told());
    }

    private Node problem() {
        var line = new HBox(WizardWords.error(model.problemProperty()), again);
        line.getStyleClass().add("form-line");
        var idle = model.work().runningProperty().not();
        WizardWords.shownWhen(line, idle.and(model.problemProperty().isNotEmpty().or(model.staleProperty())));
        return line;
    }

    private Node results() {
        advice.setWrapText(true);
        advice.setId("check-advice");
        advice.getStyleClass().add("wizard-strong");
        var results = new VBox(counts.node(), advice, tabs);
        results.getStyleClass().add("check-results");
        VBox.setVgrow(results, Priority.ALWAYS);
        WizardWords.shownWhen(results, model.work().runningProperty().not().and(Bindings.isNotNull(model.reportProperty())));
        return results;
    }

    private void told() {
        advice.setText(model.staleProperty().get() ? messages.text("directory.imports.check.stale") : model.advice());
    }

    /** The tab where there is something to do comes in front. */
    private void front() {
        if (model.questions().waiting() > 0) {
            tabs.getSelectionModel().select(questions);
        } else if (questions.equals(tabs.getSelectionModel().getSelectedItem()) && !model.rejects().all().isEmpty()) {
            tabs.getSelectionModel().select(rejects);
        } else if (model.rejects().all().isEmpty() && !model.corrections().lines().isEmpty()) {
            tabs.getSelectionModel().select(corrections);
        }
    }

    private void title(Tab tab, ObservableList<?> items, String key) {
        Runnable count = () -> tab.setText(messages.text(key, messages.number(items.size())));
        items.subscribe(count);
        count.run();
    }

    Node node() {
        return root;
    }

    void focus() {
        tabs.requestFocus();
    }
}
