package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Shown;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane at the right of the list: the verdict on the file in front in one sentence, then all that it stands on. */
final class FileDetailView {
    private final FileWords words;
    private final Pill verdict = new Pill();
    private final Label name = wrapped("", "card-title");
    private final Label sentence = wrapped("", "verify-sentence");
    private final VBox sections = new VBox();
    private final ScrollPane scroll;

    FileDetailView(VerifyViewModel model) {
        words = model.words();
        verdict.node().setId("verify-verdict");
        sentence.setId("verify-sentence");
        sections.getStyleClass().add("verify-sections");
        var page = new VBox(name, verdict.node(), sentence, sections);
        page.getStyleClass().add("verify-detail");
        scroll = new ScrollPane(page);
        scroll.setId("verify-detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.selectedProperty().subscribe(this::show);
    }

    Region node() {
        return scroll;
    }

    private void show(@Nullable CheckedFile file) {
        Shown.now(scroll.getContent(), file != null);
        if (file == null) {
            return;
        }
        name.setText(file.name());
        verdict.show(file.state().tone(), words.state(file));
        sentence.setText(words.sentence(file));
        sections.getChildren().setAll(words.sections(file).stream().map(FileDetailView::section).toList());
        scroll.setVvalue(0);
        scroll.setAccessibleText(String.join(". ", List.of(file.name(), words.state(file), words.sentence(file))));
    }

    private static VBox section(FileWords.Section section) {
        var box = new VBox(wrapped(section.title(), "field-name"));
        section.lines().forEach(line -> box.getChildren().add(wrapped(line, "verify-line")));
        box.getStyleClass().add("verify-section");
        return box;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
