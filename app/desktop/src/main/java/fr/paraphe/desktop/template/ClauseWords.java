package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.html.EditorTag;
import fr.paraphe.desktop.kit.html.HtmlEditor;
import fr.paraphe.desktop.kit.html.WarmEditor;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** The words of one part of a clause, typed in the editor of templates, with «@» to find a tag (F310). */
final class ClauseWords {
    private static final double HEIGHT = 340;
    /** A strip of paper as wide as the window, with margins one can click in. */
    private static final String PAPER = """
            @page { margin: 4mm 6mm 4mm 6mm; }
            html { font-size: 10pt; line-height: 1.33; color: #16181d; font-family: Doc, Wide; }
            body { width: auto !important; min-height: 28mm !important; margin: 6px !important; }
            p { margin: 0 0 1.5mm 0; }
            .role { font-weight: bold; color: #1f3a5f; margin: 0 0 0.3mm 0; }
            h2 { font-size: 12pt; color: #1f3a5f; margin: 0 0 1.5mm 0; }
            """;

    private final HtmlEditor editor;
    private final Supplier<List<EditorTag>> tags;
    private final Label name = new Label();
    private final BorderPane pane;
    private String body = "";
    private String untouched = "";
    private boolean shown;

    ClauseWords(WarmEditor warm, Supplier<List<EditorTag>> tags, Messages messages) {
        this.tags = tags;
        editor = warm.take();
        pane = new BorderPane(new Label(messages.text("template.content.opening")));
        name.getStyleClass().add("field-name");
        pane.setTop(name);
        pane.setPrefHeight(HEIGHT);
        pane.setMinHeight(HEIGHT);
        editor.onChange(() -> { });
        editor.onTag(_ -> { });
        editor.whenReady(() -> {
            editor.node().setId("clause-text");
            editor.showRuler(false);
            pane.setCenter(editor.node());
        });
    }

    Node node() {
        return pane;
    }

    /** Says what the words are. */
    void name(String words) {
        name.setText(words);
    }

    /** Shows other words, once the editor is there. */
    void show(String next) {
        body = next;
        shown = false;
        editor.whenReady(() -> {
            if (!shown && body.equals(next)) {
                editor.setContent(next, PAPER, tags.get());
                untouched = editor.content();
                shown = true;
            }
        });
    }

    /** Returns the words as they are now, if they were changed since they were shown. */
    Optional<String> typed() {
        return shown ? Optional.of(editor.content()).filter(now -> !now.equals(untouched)) : Optional.empty();
    }
}
