package fr.paraphe.desktop.kit;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the graphic system without an application class, so that everything can be handed over by constructors. */
public final class Desk {
    private Desk() {}

    /**
     * Starts the graphic system, lets {@code opening} fill the first window, and returns when the last window is closed.
     *
     * @throws IllegalStateException when there is no screen, or when the graphic system was started already
     */
    public static void runUntilClosed(Consumer<Stage> opening) {
        var closed = new CompletableFuture<Void>();
        Platform.setImplicitExit(true);
        Platform.startup(() -> {
            try {
                var stage = new Stage();
                stage.setOnHidden(_ -> closed.complete(null));
                opening.accept(stage);
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        try {
            closed.join();
        } finally {
            Platform.exit();
        }
    }

    /** Returns the person's own browser. */
    public static Browser browser() {
        HostServices services = new Application() {
            @Override
            public void start(Stage stage) {
                // never started: JavaFX gives its services to an application only
                throw new IllegalStateException("this application only lends its services");
            }
        }.getHostServices();
        return (URI page) -> services.showDocument(page.toString());
    }
}
