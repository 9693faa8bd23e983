package fr.paraphe.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts grids on the system's clipboard, and reads what stands there. */
public final class Clip {
    private Clip() {}

    /** Puts both forms of {@code copy} on the clipboard. */
    public static void put(SheetCopy copy) {
        var content = new ClipboardContent();
        content.putString(copy.tsv());
        if (!copy.html().isEmpty()) {
            content.putHtml(copy.html());
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Returns the files on the clipboard, as a file manager puts them there; none when there are none. */
    public static List<Path> files() {
        return Clipboard.getSystemClipboard().getFiles().stream().map(File::toPath).toList();
    }

    /** Returns the text on the clipboard, empty when there is none. */
    public static String text() {
        String words = Clipboard.getSystemClipboard().getString();
        return words == null ? "" : words;
    }
}
