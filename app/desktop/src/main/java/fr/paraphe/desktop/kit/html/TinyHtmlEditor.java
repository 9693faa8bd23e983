package fr.paraphe.desktop.kit.html;

import fr.paraphe.domain.template.SignatoryRole;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.Font;

/** The editor drawn by TinyMCE; loading it takes a second or two, so one is opened ahead and used again (see {@link WarmEditor}). */
public final class TinyHtmlEditor implements HtmlEditor {
    private final TinyPage page;
    private final EditorPorts ports;
    private Runnable changed = () -> { };
    private Consumer<String> tagOpened = _ -> { };
    private Runnable clauseOpened = () -> { };
    private String given = "";

    /** Creates an editor, which starts loading. */
    public TinyHtmlEditor(EditorPorts ports) {
        this.ports = ports;
        // Known to the whole client from then on, pages included: nothing has to be fetched.
        ports.faces().forEach(face -> Font.loadFont(new ByteArrayInputStream(face), 0));
        Map<String, String> french = ports.messages().french() ? EditorWords.french() : Map.of();
        page = new TinyPage(ports.runner(), french, new PageEvents() {
            @Override
            public void changed() {
                changed.run();
            }

            @Override
            public void tagOpened(String expression) {
                tagOpened.accept(expression);
            }

            @Override
            public void clauseOpened() {
                clauseOpened.run();
            }

            @Override
            public void pictureAsked() {
                choosePicture();
            }
        });
        page.view().setId("template-text");
        new WebClipboard(page, ports.messages(), ports.cleanPaste()).attach();
    }

    @Override
    public Node node() {
        return page.view();
    }

    @Override
    public void whenReady(Runnable action) {
        page.whenReady(action);
    }

    @Override
    public void setContent(String body, String style, List<EditorTag> tags) {
        given = body;
        setTags(tags);
        page.whenReady(() -> page.call("load", body, style));
    }

    @Override
    public void changeContent(String body, String style) {
        given = body;
        page.whenReady(() -> page.call("change", body, style));
    }

    @Override
    public void setStyle(String style) {
        page.whenReady(() -> page.call("lay", style));
    }

    @Override
    public void setTags(List<EditorTag> tags) {
        page.whenReady(() -> {
            page.call("forget");
            tags.forEach(tag -> page.call("tag", tag.code(), tag.label(), tag.sample()));
        });
    }

    @Override
    public void showRuler(boolean shown) {
        page.whenReady(() -> page.call("ruler", shown));
    }

    @Override
    public String content() {
        return page.ready() ? page.words("read") : given;
    }

    @Override
    public void onChange(Runnable action) {
        changed = action;
    }

    @Override
    public void onTag(Consumer<String> action) {
        tagOpened = action;
    }

    @Override
    public void onClause(Runnable action) {
        clauseOpened = action;
    }

    @Override
    public void insertTag(String expression, String label) {
        typed("insertTag", expression, label);
    }

    @Override
    public void replaceTag(String expression, String label) {
        typed("replaceTag", expression, label);
    }

    @Override
    public void insertSignature(SignatoryRole role) {
        typed("insertBox", role.fieldName(), role.name(), role.tagCode(), role.label());
    }

    @Override
    public void undo() {
        typed("command", "Undo");
    }

    @Override
    public void redo() {
        typed("command", "Redo");
    }

    @Override
    public void find() {
        typed("command", "SearchReplace");
    }

    @Override
    public void focus() {
        typed("focus");
    }

    /** Calls a function that leaves the caret in the text. */
    private void typed(String function, Object... values) {
        page.whenReady(() -> {
            page.view().requestFocus();
            page.call(function, values);
        });
    }

    private void choosePicture() {
        String title = ports.messages().text("kit.html.picture");
        ports.dialogs().openPicture(title).ifPresent(file -> ports.runner().run(() -> Pictures.read(file),
                source -> typed("insertPicture", source, ""),
                failure -> ports.dialogs().inform(title, ports.messages().failure(failure))));
    }
}
