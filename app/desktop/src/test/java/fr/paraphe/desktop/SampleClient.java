package fr.paraphe.desktop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;

/** Starts the client on the sample base, to look at it by hand; with a number of seconds, closes it by itself after them. */
public final class SampleClient {
    private SampleClient() {}

    /** Starts the client and returns when its window is closed. */
    public static void main(String[] args) {
        var base = new SampleBase(200);
        base.withHistory();
        if (args.length > 0) {
            CompletableFuture.delayedExecutor(Long.parseLong(args[0]), TimeUnit.SECONDS)
                    .execute(() -> Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)));
        }
        DesktopClient.start(new SampleBases(base));
    }
}
