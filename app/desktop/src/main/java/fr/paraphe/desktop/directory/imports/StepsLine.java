package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line of steps at the top: where one is, what is done, what comes; a step already done can be gone back to. */
final class StepsLine {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final HBox line = new HBox();

    StepsLine(ImportWizardViewModel model, Messages messages) {
        line.getStyleClass().add("wizard-steps");
        for (WizardStep step : WizardStep.values()) {
            if (step != WizardStep.FILES) {
                var arrow = new Label("›");
                arrow.getStyleClass().add("muted");
                line.getChildren().add(arrow);
            }
            line.getChildren().add(button(step, model, messages));
        }
    }

    private static Node button(WizardStep step, ImportWizardViewModel model, Messages messages) {
        var button = new Button();
        button.getStyleClass().add("wizard-step");
        button.setId("step-" + step.number());
        button.setOnAction(_ -> model.jump(step));
        String name = messages.text(step.key());
        model.stepProperty().subscribe(now -> {
            boolean done = step.compareTo(now) < 0;
            button.pseudoClassStateChanged(NOW, step == now);
            button.pseudoClassStateChanged(DONE, done);
            button.setFocusTraversable(done);
            button.setText((done ? "✓" : String.valueOf(step.number())) + "  " + name);
            String state = messages.text(done ? "directory.imports.step.done"
                    : step == now ? "directory.imports.step.now" : "directory.imports.step.later");
            button.setAccessibleText(messages.text("directory.imports.step.spoken", step.number(), name, state));
        });
        return button;
    }

    Node node() {
        return line;
    }
}
