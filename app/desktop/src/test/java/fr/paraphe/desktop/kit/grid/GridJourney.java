package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Styles;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives one grid in a window as a person does; everything waited for has a limit. */
final class GridJourney extends FxRobot implements AutoCloseable {
    private static final int SECONDS = 12;
    private static final Path FOLDER = Path.of("target", "screens");

    final GridModel model;
    private final FxTaskRunner runner = new FxTaskRunner();
    private final Stage stage;

    GridJourney(SampleGrid sample) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        model = sample.model(runner);
        FxToolkit.setupFixture(() -> {
            Styles.install(fr.paraphe.desktop.kit.Theme.LIGHT);
            stage.setX(0);
            stage.setY(0);
            var dialogs = new Dialogs(sample.messages, () -> stage);
            var empty = new VBox(new Label("Aucun étudiant"));
            empty.getStyleClass().add("empty-state");
            var add = new Button("Ajouter un étudiant");
            var view = new GridView(model, dialogs, new GridParts(List.of(add), empty, List.of()));
            var scene = new Scene(new BorderPane(view.node()), 1_280, 720);
            scene.getStylesheets().addAll(Styles.sheets());
            stage.setScene(scene);
            stage.show();
            model.open();
            view.focus();
        });
    }

    /** Waits until {@code condition} holds. */
    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something that answers {@code query} is in sight, and returns it. */
    Node sees(String query) throws TimeoutException {
        until(() -> lookup(query).queryAll().stream().anyMatch(Node::isVisible));
        return lookup(query).query();
    }

    /** Waits until a label, a button or a box reads {@code words}. */
    void reads(String query, String words) throws TimeoutException {
        until(() -> lookup(query).queryAll().stream()
                .anyMatch(n -> n instanceof Labeled label && label.isVisible() && label.getText().contains(words)));
    }

    TableView<?> grid() {
        return lookup("#students").query();
    }

    /** Puts the keyboard in the table. */
    void table() {
        interact(() -> grid().requestFocus());
    }

    void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks the head of a column. */
    void head(String column) {
        clickOn(lookup(".column-header").match((Node node) -> column.equals(node.getId())).<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks the name in the row at {@code index}. */
    void row(int index) {
        clickOn(lookup(".grid-cell").match((GridCell cell) -> cell.getIndex() == index && cell.field().name().equals("lastName")
                && (cell.getParent() instanceof FrozenCells || lookup(".frozen-cells").queryAll().stream().noneMatch(Node::isVisible)))
                .<Node>query(), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Returns the cell of a column held in sight in the current row. */
    GridCell held(String column) throws TimeoutException {
        until(() -> !lookup(".frozen-cells .grid-cell").queryAll().isEmpty());
        return lookup(".frozen-cells .grid-cell").match((GridCell cell) -> cell.field().name().equals(column)
                && cell.getIndex() == model.cursor().indexProperty().get()).query();
    }

    /** Replaces what the cell's field holds. */
    void type(String words) throws TimeoutException {
        sees("#cell-editor");
        until(() -> lookup("#cell-editor").query().isFocused());
        keys(KeyCode.SHORTCUT, KeyCode.A);
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Keeps a picture of the window. */
    void keep(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WritableImage picture = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(FOLDER);
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
        runner.close();
    }
}
