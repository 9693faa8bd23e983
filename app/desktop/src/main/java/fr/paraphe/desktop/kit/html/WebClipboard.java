package fr.paraphe.desktop.kit.html;

import fr.paraphe.desktop.kit.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Carries copy, cut and paste between the system's clipboard and the page, which by itself only pastes plain text. */
final class WebClipboard {
    private final TinyPage page;
    private final UnaryOperator<String> clean;
    private final ContextMenu menu;

    /** Creates the carrier for {@code page}; what is pasted goes through {@code clean} first. */
    WebClipboard(TinyPage page, Messages messages, UnaryOperator<String> clean) {
        this.page = page;
        this.clean = clean;
        menu = new ContextMenu(item(messages.text("kit.html.cut"), () -> copy(true)),
                item(messages.text("kit.html.copy"), () -> copy(false)), item(messages.text("kit.html.paste"), () -> paste(false)),
                item(messages.text("kit.html.paste.plain"), () -> paste(true)));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Starts listening, before the page does. */
    void attach() {
        page.view().addEventFilter(KeyEvent.ANY, this::onKey);
        page.view().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (page.ready()) {
                menu.show(page.view(), asked.getScreenX(), asked.getScreenY());
            }
        });
    }

    private void onKey(KeyEvent event) {
        Runnable action = action(event);
        // The fields of the page's own dialogs keep their keys.
        if (action == null || !page.is("inText")) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            action.run();
        }
    }

    private @Nullable Runnable action(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shift = event.isShiftDown();
        boolean shortcut = event.isShortcutDown() && !event.isAltDown();
        if ((shortcut && code == KeyCode.V) || (shift && !shortcut && code == KeyCode.INSERT)) {
            return () -> paste(shortcut && shift);
        }
        if (shortcut && !shift && (code == KeyCode.C || code == KeyCode.INSERT)) {
            return () -> copy(false);
        }
        if ((shortcut && !shift && code == KeyCode.X) || (shift && !shortcut && code == KeyCode.DELETE)) {
            return () -> copy(true);
        }
        return null;
    }

    private void copy(boolean cut) {
        String html = page.words("selected", "html");
        if (html.isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        content.putHtml(html);
        content.putString(page.words("selected", "text"));
        Clipboard.getSystemClipboard().setContent(content);
        if (cut) {
            page.call("command", "Delete");
        }
    }

    private void paste(boolean plain) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = plain || !clipboard.hasHtml() ? "" : clean.apply(clipboard.getHtml());
        if (!html.isBlank()) {
            page.call("insertHtml", html);
        } else if (clipboard.hasString()) {
            page.call("insertText", clipboard.getString());
        } else if (clipboard.hasImage()) {
            page.call("insertPicture", picture(clipboard), "");
        }
    }

    private static String picture(Clipboard clipboard) {
        try {
            return Pictures.png(clipboard.getImage());
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written in memory", e);
        }
    }
}
