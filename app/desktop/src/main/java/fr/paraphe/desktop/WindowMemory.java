package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.WorkstationMemory;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Finds the window again where and as large as it was left, unless that is no longer on any screen. */
final class WindowMemory {
    /** The content's first width, for a screen of 1366 by 768. */
    static final double WIDTH = 1366;
    /** The content's first height. */
    static final double HEIGHT = 768;
    private static final String WINDOW = "window";
    private static final String LARGEST = "window.largest";
    private static final int SIDES = 4;
    private static final double VISIBLE = 200;

    private final WorkstationMemory memory;

    WindowMemory(WorkstationMemory memory) {
        this.memory = memory;
    }

    /** Places {@code stage}, before it is shown, and remembers it when it is hidden. */
    void follow(Stage stage) {
        memory.get(WINDOW).flatMap(WindowMemory::numbers).filter(WindowMemory::onScreen).ifPresent(at -> {
            stage.setX(at[0]);
            stage.setY(at[1]);
            stage.setWidth(at[2]);
            stage.setHeight(at[3]);
        });
        stage.setMaximized(memory.get(LARGEST).filter("true"::equals).isPresent());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> {
            memory.put(LARGEST, String.valueOf(stage.isMaximized()));
            if (!stage.isMaximized()) {
                memory.put(WINDOW, Math.round(stage.getX()) + " " + Math.round(stage.getY()) + " " + Math.round(stage.getWidth()) + " "
                        + Math.round(stage.getHeight()));
            }
        });
    }

    private static Optional<double[]> numbers(String words) {
        return words.matches("(-?\\d{1,6} ?){4}")
                ? Optional.of(Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray()).filter(n -> n.length == SIDES)
                : Optional.empty();
    }

    /** Tells whether enough of the title bar is in sight to take hold of. */
    private static boolean onScreen(double[] at) {
        return at[2] >= VISIBLE && at[3] >= VISIBLE
                && !Screen.getScreensForRectangle(at[0] + at[2] / 2 - VISIBLE / 2, at[1], VISIBLE, 1).isEmpty();
    }
}
