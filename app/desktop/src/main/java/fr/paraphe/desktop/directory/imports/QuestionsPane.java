package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.directory.imports.ImportPlan.Answer;
import fr.paraphe.domain.directory.imports.Question;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One question at a time on the screen: is it one of these people? */
final class QuestionsPane {
    private final CheckViewModel check;
    private final QuestionsViewModel model;
    private final Messages messages;
    private final VBox card = new VBox();
    private final Label place = new Label();
    private final ScrollPane root;

    QuestionsPane(CheckViewModel check, Messages messages) {
        this.check = check;
        model = check.questions();
        this.messages = messages;
        card.getStyleClass().add("question-card");
        card.setId("question");
        Button before = Styles.button("‹", "", () -> model.turn(-1));
        before.setAccessibleText(messages.text("directory.imports.questions.before"));
        Button after = Styles.button("›", "", () -> model.turn(1));
        after.setAccessibleText(messages.text("directory.imports.questions.after"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        place.setId("question-place");
        var head = new HBox(place, space, before, after);
        head.getStyleClass().add("form-line");
        var body = new VBox(WizardWords.intro(messages.text("directory.imports.questions.intro")), head, card);
        body.getStyleClass().add("wizard-pane");
        root = new ScrollPane(body);
        root.setFitToWidth(true);
        model.currentProperty().subscribe(this::show);
        model.asked().subscribe(() -> show(model.currentProperty().get()));
        check.reportProperty().subscribe(_ -> show(model.currentProperty().get()));
    }

    private void show(@Nullable Question question) {
        card.getChildren().clear();
        if (question == null) {
            place.setText("");
            card.getChildren().add(new Label(messages.text("directory.imports.questions.none")));
            return;
        }
        place.setText(messages.text("directory.imports.questions.place", model.asked().indexOf(question) + 1, model.asked().size(),
                model.waiting()));
        var who = new Label(messages.text("directory.imports.questions.who", question.person()));
        who.getStyleClass().add("card-title");
        who.setWrapText(true);
        var where = new Label(messages.text("directory.imports.questions.where", question.table(), messages.number(question.line())));
        where.getStyleClass().add("muted");
        card.getChildren().addAll(who, where);
        Answer now = model.answered(question).orElse(null);
        question.candidates().forEach(candidate -> card.getChildren().add(candidate(question, candidate, now)));
        card.getChildren().add(others(question, now));
    }

    private Node candidate(Question question, Question.Candidate candidate, @Nullable Answer now) {
        var answer = new Answer.Existing(candidate.id());
        var label = new Label(candidate.label());
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Button same = button("directory.imports.questions.same", "same-person", answer.equals(now));
        same.setAccessibleText(messages.text("directory.imports.questions.same-spoken", candidate.label()));
        var line = new HBox(label, same);
        int alike = model.alike(question, answer).size();
        if (alike > 0) {
            CheckBox all = all(alike);
            line.getChildren().add(1, all);
            same.setOnAction(_ -> check.answer(answer, all.isSelected()));
        } else {
            same.setOnAction(_ -> check.answer(answer, false));
        }
        line.getStyleClass().addAll("form-line", "candidate");
        return line;
    }

    private Node others(Question question, @Nullable Answer now) {
        Button fresh = button("directory.imports.questions.new", "new-person", now instanceof Answer.NewPerson);
        fresh.setOnAction(_ -> check.answer(new Answer.NewPerson(), false));
        Button leave = button("directory.imports.questions.leave", "leave-out", now instanceof Answer.LeaveOut);
        var line = new HBox(fresh, leave);
        int alike = model.alike(question, new Answer.LeaveOut()).size();
        if (alike > 0) {
            CheckBox all = all(alike);
            line.getChildren().add(all);
            leave.setOnAction(_ -> check.answer(new Answer.LeaveOut(), all.isSelected()));
        } else {
            leave.setOnAction(_ -> check.answer(new Answer.LeaveOut(), false));
        }
        line.getStyleClass().add("form-line");
        return line;
    }

    private CheckBox all(int alike) {
        return new CheckBox(messages.count("directory.imports.questions.all", alike));
    }

    private Button button(String key, String id, boolean chosen) {
        Button button = Styles.button((chosen ? "✓ " : "") + messages.text(key), "", () -> { });
        button.setId(id);
        if (chosen) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    Node node() {
        return root;
    }
}
