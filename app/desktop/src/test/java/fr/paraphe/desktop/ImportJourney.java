package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.imports.FileChoices;
import fr.paraphe.desktop.directory.imports.HeardImports;
import fr.paraphe.desktop.directory.imports.ImportWizardView;
import fr.paraphe.desktop.directory.imports.ImportWizardViewModel;
import fr.paraphe.desktop.directory.imports.SampleImports;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import fr.paraphe.desktop.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the import wizard alone as a person does; everything waited for has a limit. */
final class ImportJourney extends FxRobot implements AutoCloseable, FileChoices {
    private static final int SECONDS = 20;

    private final FxTaskRunner runner = new FxTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final SampleImports imports;
    private final Stage stage;
    private volatile List<Path> given = List.of();
    private volatile Optional<Path> saved = Optional.empty();

    ImportJourney(SampleImports imports) throws TimeoutException {
        this.imports = imports;
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Styles.install(Theme.LIGHT);
            stage.setX(0);
            stage.setY(0);
            var scene = new Scene(start().node(), 1180, 740);
            scene.getStylesheets().addAll(Styles.sheets());
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ImportWizardView start() {
        var author = new ImportWizardViewModel.Author("HUCHON Colette", true);
        var model = new ImportWizardViewModel(imports, author, runner, messages, new HeardImports());
        return new ImportWizardView(model, messages, new Dialogs(messages, () -> stage),
                new ImportWizardView.Window(this, Set.of(Place.STUDENTS, Place.INTERNSHIPS), _ -> { },
                        () -> stage.getScene().setRoot(start().node()), stage::close));
    }

    /** Names the files that the next choice gives. */
    void give(Path... files) {
        given = List.of(files);
    }

    /** Names the file that the next choice saves. */
    void saveAs(Path file) {
        saved = Optional.of(file);
    }

    @Override
    public List<Path> open() {
        return given;
    }

    @Override
    public Optional<Path> save() {
        return saved;
    }

    @Override
    public String pasted() {
        return "";
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something that answers {@code query} can be seen, and returns it. */
    Node sees(String query) throws TimeoutException {
        until(() -> shown(query).isPresent());
        return shown(query).orElseThrow();
    }

    private Optional<Node> shown(String query) {
        return lookup(query).<Node>queryAll().stream().filter(node -> node.isVisible() && node.getScene() != null).findFirst();
    }

    TableView<?> grid(String query) throws TimeoutException {
        return (TableView<?>) sees(query);
    }

    @SuppressWarnings("unchecked")
    ComboBox<String> encodings() throws TimeoutException {
        return (ComboBox<String>) sees("#import-encoding");
    }

    void reads(String query, String words) throws TimeoutException {
        until(() -> lookup(query).queryAll().stream().anyMatch(n -> n instanceof Labeled label && label.getText().contains(words)));
    }

    void click(String query) throws TimeoutException {
        clickOn(sees(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes on with Entrée through steps, each known by something in it. */
    void through(String... steps) throws TimeoutException {
        for (String step : steps) {
            keys(KeyCode.ENTER);
            sees(step);
        }
    }

    /** Waits until something can be pressed, and presses it. */
    void press(String query) throws TimeoutException {
        until(() -> shown(query).filter(node -> !node.isDisabled()).isPresent());
        click(query);
    }

    /** Keeps a picture of the window in front. */
    void keep(String name) throws TimeoutException {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        FxToolkit.setupFixture(() -> Screens.keep(Window.getWindows().stream().filter(w -> w instanceof Stage && w.isShowing()).toList()
                .getLast().getScene(), name));
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
        runner.close();
    }
}
