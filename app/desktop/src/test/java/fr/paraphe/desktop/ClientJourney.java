package fr.paraphe.desktop;

import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the client as a person does, on a sample base; everything waited for has a limit. */
final class ClientJourney extends FxRobot implements AutoCloseable {
    private static final int SECONDS = 20;

    final List<URI> pages = new CopyOnWriteArrayList<>();
    private final FxTaskRunner runner = new FxTaskRunner();
    private final Stage stage;

    ClientJourney(SampleBase base) throws TimeoutException {
        this(new SampleBases(base));
    }

    ClientJourney(SampleBases bases) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage.setX(0);
            stage.setY(0);
            new DesktopClient<>(bases, runner, pages::add, new Messages(Locale.FRENCH), stage).show();
        });
    }

    /** Waits until {@code condition} holds. */
    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something that answers {@code query} is in sight, and returns it. */
    Node sees(String query) throws TimeoutException {
        until(() -> lookup(query).tryQuery().isPresent());
        return lookup(query).query();
    }

    /** Returns the grid that answers {@code query}, once it is in sight. */
    TableView<?> grid(String query) throws TimeoutException {
        return (TableView<?>) sees(query);
    }

    /** Waits until a label or a button reads {@code words}. */
    void reads(String query, String words) throws TimeoutException {
        until(() -> lookup(query).queryAll().stream().anyMatch(n -> n instanceof Labeled label && label.getText().contains(words)));
    }

    /** Clicks what answers {@code query}, once it is in sight. */
    void click(String query) throws TimeoutException {
        clickOn(sees(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the demonstration and goes to its history, which holds that many documents. */
    void openHistory(int documents) throws TimeoutException {
        click("#open-demonstration");
        click("#group-communication");
        reads("#status-rows", documents + " documents");
    }

    /** Goes to the list of internships, where the home page is in front. */
    void openInternships() throws TimeoutException {
        click("#group-company");
        click("#tab-internships");
        reads("#address", "Liste");
    }

    /** Makes the main window that large. */
    void resize(double width, double height) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts {@code words} in the place of what the field holds, by the keyboard. */
    void type(String field, String words) throws TimeoutException {
        Node node = sees(field);
        interact(() -> {
            node.requestFocus();
            ((TextInputControl) node).selectAll();
        });
        write(words);
        until(() -> ((TextInputControl) node).getText().equals(words));
    }

    void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Brings a page of the preview into sight. */
    void showPage(int index) throws TimeoutException {
        var pages = (ListView<?>) sees(".page-list");
        interact(() -> pages.scrollTo(index));
    }

    /** Brings the window opened last before the others, as a window manager does. */
    void raise() {
        interact(() -> {
            Stage last = (Stage) front().getWindow();
            last.toFront();
            last.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Keeps a picture of the window in front. */
    void keep(String name) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        FxToolkit.setupFixture(() -> Screens.keep(front(), name));
    }

    /** Keeps a picture of the menu that is open. */
    void keepMenu(String name) throws TimeoutException {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        FxToolkit.setupFixture(() -> Screens.keep(Window.getWindows().getLast().getScene(), name));
    }

    private static Scene front() {
        List<Window> windows = Window.getWindows().stream().filter(w -> w instanceof Stage && w.isShowing()).toList();
        return windows.getLast().getScene();
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
        runner.close();
    }
}
