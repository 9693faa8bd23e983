package fr.paraphe.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The only opener of dialogs, by intent: to confirm, to inform, to choose files. */
public final class Dialogs {
    private static final double WIDTH = 560;
    private static final double MOST_HEIGHT = 420;
    private static final double NATURAL = 13;

    private final Messages messages;
    private final Supplier<@Nullable Window> owner;

    /** Creates the opener of dialogs over {@code owner}. */
    public Dialogs(Messages messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** Returns an opener over another window. */
    public Dialogs over(Window other) {
        return new Dialogs(messages, () -> other);
    }

    /** Asks «Oui» or «Non»; closing means no. */
    public boolean confirm(String title, String question) {
        var yes = new ButtonType(messages.text("kit.dialog.yes"), ButtonBar.ButtonData.YES);
        var no = new ButtonType(messages.text("kit.dialog.no"), ButtonBar.ButtonData.NO);
        Dialog<ButtonType> dialog = dialog(title, question, List.of(yes, no));
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    /** Asks for {@code act}, which cannot be taken back: Enter, Escape and closing do not do it, its own button does. */
    public boolean confirm(String title, String question, String act) {
        var yes = new ButtonType(act, ButtonBar.ButtonData.OTHER);
        var no = new ButtonType(messages.text("kit.dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(title, question, List.of(yes, no));
        ((Button) dialog.getDialogPane().lookupButton(no)).setDefaultButton(true);
        dialog.setOnShown(_ -> dialog.getDialogPane().lookupButton(no).requestFocus());
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    /** Says something, with «Fermer». */
    public void inform(String title, String text) {
        var close = new ButtonType(messages.text("kit.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog(title, text, List.of(close)).showAndWait();
    }

    /** Asks for an existing file of one of {@code extensions}, such as {@code *.csv}. */
    public Optional<Path> openFile(String title, String kind, List<String> extensions) {
        return Optional.ofNullable(chooser(title, kind, extensions).showOpenDialog(owner.get())).map(File::toPath);
    }

    /** Asks for an existing picture, PNG or JPEG. */
    public Optional<Path> openPicture(String title) {
        return openFile(title, messages.text("kit.dialog.pictures"), List.of("*.png", "*.jpg", "*.jpeg"));
    }

    /** Asks for existing files; nothing when the person gives up. */
    public List<Path> openFiles(String title, String kind, List<String> extensions) {
        List<File> files = chooser(title, kind, extensions).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /** Asks where to write a file. */
    public Optional<Path> saveFile(String title, String kind, List<String> extensions) {
        return Optional.ofNullable(chooser(title, kind, extensions).showSaveDialog(owner.get())).map(File::toPath);
    }

    /** Asks where to write a file, for which a name is proposed. */
    public Optional<Path> saveFile(String title, String kind, List<String> extensions, String name) {
        FileChooser chooser = chooser(title, kind, extensions);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    /** Asks for a folder. */
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private static FileChooser chooser(String title, String kind, List<String> extensions) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, extensions));
        return chooser;
    }

    private Dialog<ButtonType> dialog(String title, String text, List<ButtonType> buttons) {
        var dialog = new Dialog<ButtonType>();
        Window over = owner.get();
        if (over != null) {
            dialog.initOwner(over);
        }
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("plain-dialog");
        dialog.getDialogPane().getStylesheets().addAll(Styles.sheets());
        dialog.getDialogPane().setHeaderText(title);
        double size = textSize(over);
        dialog.getDialogPane().setStyle("-fx-font-size: " + size + "px");
        dialog.getDialogPane().setContent(body(text, size / NATURAL));
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        return dialog;
    }

    /** Dialogs are as large as what they come from. */
    private static double textSize(@Nullable Window over) {
        Scene scene = over == null ? null : over.getScene();
        return scene != null && scene.getRoot() instanceof ZoomPane pane ? pane.textSize() : NATURAL;
    }

    private static Node body(String text, double zoom) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth((WIDTH - 24) * zoom);
        words.setMinHeight(Region.USE_PREF_SIZE);
        if (text.lines().count() < 14) {
            words.setPrefWidth(WIDTH * zoom);
            return words;
        }
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH * zoom, MOST_HEIGHT);
        return scroll;
    }
}
