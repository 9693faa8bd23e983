package fr.paraphe.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files of the system be dropped on a part of the screen, which shows that it would take them. */
public final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private FileDrop() {}

    /**
     * Gives files dropped on {@code target} to {@code dropped} while it {@code takes} any; {@code shown} is in the state {@code :over} as
     * long as files are held above. What else is dropped is left to others.
     */
    public static void on(Node target, Node shown, BooleanSupplier takes, Consumer<List<Path>> dropped) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (files(event) && takes.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_ENTERED,
                event -> shown.pseudoClassStateChanged(OVER, files(event) && takes.getAsBoolean()));
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> shown.pseudoClassStateChanged(OVER, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (files(event) && takes.getAsBoolean()) {
                dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean files(DragEvent event) {
        return event.getDragboard().hasFiles() && !event.getDragboard().getFiles().isEmpty();
    }
}
