package fr.paraphe.desktop.kit.html;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the one editor of the client: opened ahead, unseen, then lent to each screen that needs it, one at a time. */
public final class WarmEditor {
    private final Supplier<? extends HtmlEditor> opening;
    private @Nullable HtmlEditor editor;

    /** Creates the keeper of an editor that {@code opening} opens. */
    public WarmEditor(Supplier<? extends HtmlEditor> opening) {
        this.opening = opening;
    }

    /** Opens the editor unless it is; to be called when the client has nothing better to do. */
    public void open() {
        take();
    }

    /** Returns the editor, opened now when nobody had thought of it. */
    public HtmlEditor take() {
        if (editor == null) {
            editor = opening.get();
        }
        return editor;
    }
}
