package fr.paraphe.desktop.kit.html;

import fr.paraphe.desktop.Screens;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives one editor in a window as a person does; everything waited for has a limit. */
final class EditorJourney extends FxRobot implements AutoCloseable {
    private static final int SECONDS = 25;

    final TinyHtmlEditor editor;
    private final FxTaskRunner runner = new FxTaskRunner();
    private final Stage stage;
    private UnaryOperator<String> cleaning = UnaryOperator.identity();

    EditorJourney() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        var messages = new Messages(Locale.FRENCH);
        var dialogs = new Dialogs(messages, () -> stage);
        var ports = new EditorPorts(messages, runner, dialogs, html -> cleaning.apply(html), List.of());
        // Opened before it has a window, as the client does while nobody waits for it.
        editor = WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> new TinyHtmlEditor(ports));
        untilReady();
        FxToolkit.setupFixture(() -> {
            Styles.install(Theme.LIGHT);
            stage.setX(0);
            stage.setY(0);
            var scene = new Scene(new BorderPane(editor.node()), 1_280, 760);
            scene.getStylesheets().addAll(Styles.sheets());
            stage.setScene(scene);
            stage.show();
        });
    }

    private void untilReady() throws TimeoutException {
        var ready = new java.util.concurrent.CountDownLatch(1);
        interact(() -> editor.whenReady(ready::countDown));
        until(() -> ready.getCount() == 0);
    }

    /** Cleans what is pasted from now on with {@code other}. */
    void cleanWith(UnaryOperator<String> other) {
        cleaning = other;
    }

    /** Shows a body and puts the caret at its start. */
    void open(String body, String style, List<EditorTag> tags) {
        cleaning = UnaryOperator.identity();
        interact(() -> {
            editor.setContent(body, style, tags);
            editor.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts the caret after the last word. */
    void toTheEnd() {
        script("(ed => { const last = ed.getBody().lastElementChild; ed.focus();"
                + " ed.selection.setCursorLocation(last, last.childNodes.length); })(tinymce.activeEditor)");
    }

    /** Runs a script in the page. */
    String script(String code) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> String.valueOf(view().getEngine().executeScript(code)));
    }

    WebView view() {
        return (WebView) editor.node();
    }

    String content() {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, editor::content);
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the body holds {@code piece}. */
    void untilContent(String piece) throws TimeoutException {
        try {
            until(() -> editor.content().contains(piece));
        } catch (TimeoutException e) {
            throw new AssertionError("«" + piece + "» is not in: " + content(), e);
        }
    }

    /** Waits until the page, its frames left out, shows {@code selector}. */
    void untilShown(String selector) throws TimeoutException {
        until(() -> Boolean.TRUE.equals(view().getEngine().executeScript("!!document.querySelector('" + selector + "')")));
    }

    void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks, or double-clicks, the middle of the first element of the text that answers {@code selector}. */
    void clickIn(String selector, boolean twice) {
        moveTo(middle(selector));
        if (twice) {
            doubleClickOn(javafx.scene.input.MouseButton.PRIMARY);
        } else {
            clickOn(javafx.scene.input.MouseButton.PRIMARY);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D middle(String selector) {
        String[] place = script("(() => {"
                + "const at = tinymce.activeEditor.getBody().querySelector('" + selector + "').getBoundingClientRect();"
                + "const frame = tinymce.activeEditor.iframeElement.getBoundingClientRect();"
                + "return (frame.left + at.left + at.width / 2) + ' ' + (frame.top + at.top + at.height / 2); })()").split(" ", -1);
        Bounds screen = WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> view().localToScreen(view().getBoundsInLocal()));
        return new Point2D(screen.getMinX() + Double.parseDouble(place[0]), screen.getMinY() + Double.parseDouble(place[1]));
    }

    /** Takes one element of the text to the place of another. */
    void dragIn(String from, String to) {
        Point2D end = middle(to);
        clickIn(from, false);
        drag(middle(from)).moveBy(0, -12).moveTo(end).moveBy(2, 1).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    void putPictureOnClipboard(int width, int height) {
        interact(() -> {
            var content = new ClipboardContent();
            content.putImage(new WritableImage(width, height));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    void putOnClipboard(String html, String text) {
        interact(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    String clipboardHtml() {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> String.valueOf(Clipboard.getSystemClipboard().getHtml()));
    }

    void keep(String name) {
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        interact(() -> Screens.keep(stage.getScene(), name));
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
        runner.close();
    }
}
