package fr.paraphe.bench.editor;

import fr.paraphe.bench.measure.OnScreen;
import java.util.concurrent.CompletableFuture;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/** A window with nothing but a page whose body can be typed in: what a text costs without an editor. */
final class BareWindow {
    private final Stage stage = new Stage();
    private final WebView view = new WebView();
    private final Sights sights;

    /** Shows an empty page; on the screen's thread. */
    BareWindow(double width, double height) {
        var scene = new Scene(new BorderPane(view), width, height);
        stage.setScene(scene);
        sights = new Sights(scene);
        stage.show();
    }

    /** Loads a page, and returns the milliseconds until it is painted. */
    double load(String html) {
        long asked = System.nanoTime();
        var sight = new CompletableFuture<Sight>();
        OnScreen.act(() -> {
            var state = view.getEngine().getLoadWorker().stateProperty();
            state.addListener((_, _, now) -> {
                if (now == Worker.State.SUCCEEDED) {
                    sight.complete(sights.of(asked, () -> { }));
                }
            });
            view.getEngine().loadContent(html);
        });
        return OnScreen.result(sight).await().whole();
    }

    TypedPage page() {
        return new TypedPage(view, sights);
    }

    /** Closes the window; on the screen's thread. */
    void close() {
        stage.close();
    }
}
