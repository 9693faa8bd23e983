package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportReport;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Step 5 on the screen: the import under way, then its report. */
final class RunPane {
    /** Where the report may lead: the places that have a screen, and how to go there. */
    record Ways(Set<Place> places, Consumer<Place> open) {}

    private record Seen(ImportKind kind, Place place, String key) {}

    private static final List<Seen> SEEN = List.of(
            new Seen(ImportKind.STUDENTS, Place.STUDENTS, "directory.imports.run.students"),
            new Seen(ImportKind.COMPANIES, Place.COMPANIES, "directory.imports.run.companies"),
            new Seen(ImportKind.INTERNSHIPS, Place.INTERNSHIPS, "directory.imports.run.internships"),
            new Seen(ImportKind.STAFF, Place.STAFF, "directory.imports.run.staff"),
            new Seen(ImportKind.CLASS_GROUPS, Place.CLASS_GROUPS, "directory.imports.run.class-groups"),
            new Seen(ImportKind.WORK_STUDY_CONTRACTS, Place.WORK_STUDY, "directory.imports.run.contracts"),
            new Seen(ImportKind.TRAINING_SESSIONS, Place.SESSIONS, "directory.imports.run.sessions"),
            new Seen(ImportKind.ENROLMENTS, Place.ENROLMENTS, "directory.imports.run.enrolments"),
            new Seen(ImportKind.ABSENCES, Place.ABSENCES, "directory.imports.run.absences"),
            new Seen(ImportKind.MISSION_ORDERS, Place.MISSIONS, "directory.imports.run.missions"));

    private final RunViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Ways ways;
    private final Runnable retry;
    private final CountsPane counts;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final FlowPane places = new FlowPane(8, 8);
    private final VBox root;

    RunPane(RunViewModel model, Messages messages, Dialogs dialogs, Ways ways, Runnable retry) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.ways = ways;
        this.retry = retry;
        counts = new CountsPane(messages, "run");
        title.setId("import-title");
        title.getStyleClass().add("wizard-title");
        title.setWrapText(true);
        detail.setWrapText(true);
        detail.getStyleClass().add("muted");
        root = new VBox(new WorkPane(model.work(), messages, "run").node(), problem());
        root.getStyleClass().add("wizard-pane");
    }

    /** Adds the report, which shares the window's layer and its choice of files. */
    RunPane with(Overlay overlay, FileChoices choices) {
        Node rejects = new RejectsPane(model.rejects(), messages, overlay, choices).node();
        WizardWords.shownWhen(rejects, Bindings.isNotEmpty(model.rejects().all()));
        VBox.setVgrow(rejects, Priority.ALWAYS);
        Button undo = Styles.button(messages.text("directory.imports.run.undo"), "mdi2u-undo", this::undo);
        undo.setId("undo-import");
        var undoing = model.undoing();
        undo.disableProperty().bind(undoing.work().runningProperty().or(undoing.doneProperty()));
        var outcome = new Label();
        outcome.setId("undo-outcome");
        outcome.textProperty().bind(undoing.outcomeProperty());
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        WizardWords.shownWhen(outcome, undoing.outcomeProperty().isNotEmpty());
        var acts = new HBox(places, undo);
        HBox.setHgrow(places, Priority.ALWAYS);
        acts.getStyleClass().add("form-line");
        var report = new VBox(title, detail, counts.node(), acts, new WorkPane(undoing.work(), messages, "undo").node(), outcome, rejects);
        report.getStyleClass().add("check-results");
        VBox.setVgrow(report, Priority.ALWAYS);
        WizardWords.shownWhen(report, Bindings.isNotNull(model.reportProperty()));
        root.getChildren().add(report);
        model.reportProperty().subscribe(done -> {
            show(done);
            undo.setVisible(model.changes().isPresent());
        });
        return this;
    }

    private Node problem() {
        Button again = Styles.button(messages.text("directory.imports.run.retry"), "mdi2r-refresh", retry);
        again.setId("import-again");
        var words = WizardWords.error(model.problemProperty());
        words.setId("import-problem");
        var box = new VBox(words, again);
        box.getStyleClass().add("check-results");
        WizardWords.shownWhen(box, model.work().runningProperty().not().and(model.problemProperty().isNotEmpty()));
        return box;
    }

    private void show(@Nullable ImportReport done) {
        counts.show(done);
        if (done == null) {
            return;
        }
        int rows = done.created() + done.updated() + done.unchanged();
        title.setText(messages.count("directory.imports.run.done", rows));
        detail.setText(done.rejected().isEmpty() ? messages.text("directory.imports.run.all-in")
                : messages.count("directory.imports.run.some-left", done.rejected().size()));
        Set<ImportKind> kinds = model.kinds();
        places.getChildren().setAll(SEEN.stream().filter(s -> kinds.contains(s.kind()) && ways.places().contains(s.place())).map(this::way)
                .toList());
    }

    private Node way(Seen seen) {
        Button button = Styles.button(messages.text(seen.key()), "mdi2a-arrow-right", () -> ways.open().accept(seen.place()));
        button.setId("see-" + seen.place().name().toLowerCase(java.util.Locale.ROOT));
        return button;
    }

    private void undo() {
        if (dialogs.confirm(messages.text("directory.imports.run.undo-title"), messages.text("directory.imports.run.undo-question"))) {
            model.undo();
        }
    }

    Node node() {
        return root;
    }
}
