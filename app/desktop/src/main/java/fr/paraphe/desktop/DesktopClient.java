package fr.paraphe.desktop;

import fr.paraphe.desktop.kit.Browser;
import fr.paraphe.desktop.kit.Desk;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.ZoomPane;
import fr.paraphe.desktop.shell.Appearance;
import fr.paraphe.desktop.shell.Bases;
import fr.paraphe.desktop.shell.ConnectionView;
import fr.paraphe.desktop.shell.ConnectionViewModel;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The desktop client: the choice of a base, then the base's own screens, in one window. */
public final class DesktopClient<B extends CampusBase> {
    private final Bases<B> bases;
    private final TaskRunner runner;
    private final Browser browser;
    private final Messages messages;
    private final Stage stage;
    private final Dialogs dialogs;
    private final Appearance looks;
    private final WindowMemory window;
    private @Nullable Campus campus;

    /** Creates the client in {@code stage}; nothing is shown yet. */
    public DesktopClient(Bases<B> bases, TaskRunner runner, Browser browser, Messages messages, Stage stage) {
        this.bases = bases;
        this.runner = runner;
        this.browser = browser;
        this.messages = messages;
        this.stage = stage;
        dialogs = new Dialogs(messages, () -> stage);
        looks = new Appearance(bases.memory());
        window = new WindowMemory(bases.memory());
    }

    /**
     * Starts the graphic system, shows the client in the language of the machine, and returns when its window is closed and the work
     * under way has ended. The base that was open is closed before it returns.
     *
     * @throws IllegalStateException when the graphic system was started already
     */
    public static void start(Bases<? extends CampusBase> bases) {
        try (var runner = new FxTaskRunner()) {
            Browser browser = Desk.browser();
            Desk.runUntilClosed(stage -> new DesktopClient<>(bases, runner, browser, new Messages(Locale.getDefault()), stage).show());
        }
    }

    /** Shows the window at the choice of a base. */
    public void show() {
        looks.themeProperty().subscribe(Styles::install);
        connect();
        stage.setTitle(messages.text("shell.product"));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        window.follow(stage);
        stage.setOnCloseRequest(event -> {
            if (!mayClose()) {
                event.consume();
            }
        });
        stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDING, _ -> leave());
        stage.show();
    }

    private void connect() {
        var model = new ConnectionViewModel<>(bases, runner, messages, this::enter);
        show(new ZoomPane(new ConnectionView(model, messages, dialogs).node(), looks.zoomProperty()));
    }

    private void enter(CampusBase base) {
        var opened = new Campus(base, new Surroundings(runner, browser, messages, stage, dialogs, bases.memory(), looks));
        campus = opened;
        show(opened.open(this::closeBase, this::quit));
        opened.focus();
    }

    private boolean mayClose() {
        return campus == null || campus.mayClose();
    }

    private void closeBase() {
        if (mayClose()) {
            leave();
            connect();
        }
    }

    private void quit() {
        if (mayClose()) {
            stage.close();
        }
    }

    /** Ends the screens at once, and the base after the work that still uses it. */
    private void leave() {
        if (campus != null) {
            campus.close();
            campus = null;
        }
    }

    private void show(Parent content) {
        Scene scene = stage.getScene();
        if (scene == null) {
            var first = new Scene(content, WindowMemory.WIDTH, WindowMemory.HEIGHT);
            first.getStylesheets().addAll(Styles.sheets());
            stage.setScene(first);
        } else {
            scene.setRoot(content);
        }
    }
}
