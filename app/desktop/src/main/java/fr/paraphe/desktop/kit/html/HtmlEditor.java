package fr.paraphe.desktop.kit.html;

import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The body of a template as a person edits it, on a sheet of paper, its tags being chips (F059, F062, F064 to F066). Everything is called
 * on the screen's thread. What is asked before the editor is ready is done once it is.
 */
public interface HtmlEditor {
    /** Returns what is shown. */
    Node node();

    /** Runs {@code action} once the editor can be typed in; at once when it can already. */
    void whenReady(Runnable action);

    /** Shows another body, forgetting what could be undone; {@code style} is the template's sheet, and «@» proposes {@code tags}. */
    void setContent(String body, String style, List<EditorTag> tags);

    /**
     * Shows the same body as something else has changed it, as one step that {@link #undo} takes back; the caret and what is in front stay
     * (F049, F060).
     */
    void changeContent(String body, String style);

    /** Lays the body on another sheet, nothing that can be undone being forgotten (F070). */
    void setStyle(String style);

    /** Changes what «@» proposes and the values it shows, the text staying as it is. */
    void setTags(List<EditorTag> tags);

    /** Returns the body, chips included, in the editor's own writing, at once even when it is long: to be cleaned before it is stored. */
    String content();

    /** Runs {@code action} after each change by the person, in the place of the former one: the editor is lent to one screen at a time. */
    void onChange(Runnable action);

    /** Gives {@code action}, alone, the expression of a chip, such as {@code Code|options}, when a double click or Enter opens it. */
    void onTag(Consumer<String> action);

    /** Writes a chip where the caret is (F065); an expression such as {@code #si Code}, {@code sinon} or {@code /si} makes a condition. */
    void insertTag(String expression, String label);

    /** Rewrites the chip that {@link #onTag} told of last; nothing happens when it has gone. */
    void replaceTag(String expression, String label);

    /** Puts the signature box of {@code role} where the caret is; the one it had already moves there (F062). */
    void insertSignature(SignatoryRole role);

    /** Takes back the last change. */
    void undo();

    /** Makes again what was taken back. */
    void redo();

    /** Opens «Rechercher et remplacer». */
    void find();

    /** Puts the caret in the text. */
    void focus();
}
