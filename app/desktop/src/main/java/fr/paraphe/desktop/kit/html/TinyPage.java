package fr.paraphe.desktop.kit.html;

import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.TaskRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import javafx.concurrent.Worker;
import javafx.scene.input.DragEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;

/**
 * A page that holds TinyMCE and can reach nothing: it has no address, its policy admits no script and no source but pictures written in
 * it, and it neither navigates nor opens windows. Scripts come from our jars, run one after the other so that the window keeps moving.
 */
@SuppressWarnings("removal") // netscape.javascript leaves the JDK after 25; JavaFX brings its own from then on
final class TinyPage {
    private static final String TINYMCE = "/META-INF/resources/webjars/tinymce/6.8.3/";
    private static final List<String> SCRIPTS = List.of("tinymce.min.js", "icons/default/icons.min.js", "models/dom/model.min.js",
            "themes/silver/theme.min.js", "skins/ui/oxide/skin.js", "skins/ui/oxide/content.js", "skins/content/default/content.js",
            "plugins/table/plugin.min.js", "plugins/lists/plugin.min.js", "plugins/pagebreak/plugin.min.js",
            "plugins/searchreplace/plugin.min.js", "plugins/nonbreaking/plugin.min.js");
    private static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:"><style>page.css</style></head>
            <body><textarea id="editor"></textarea></body></html>""";

    private final WebView view = new WebView();
    private final TaskRunner runner;
    private final PageBridge bridge;
    private final Map<String, String> french;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean ready;
    private @Nullable JSObject script;

    /** Creates the page and starts loading it; with no {@code french} words it speaks English. */
    TinyPage(TaskRunner runner, Map<String, String> french, PageEvents events) {
        this.runner = runner;
        this.french = french;
        bridge = new PageBridge(runner::onScreen, this::opened, events);
        view.setContextMenuEnabled(false);
        Overlay.leaveEscape(view, () -> is("open"));
        view.addEventFilter(DragEvent.ANY, this::keepOutside);
        shut(view.getEngine());
        runner.run(TinyPage::scripts, this::load, failure -> {
            throw new IllegalStateException("the editor cannot be loaded", failure);
        });
    }

    /** Returns what shows the page. */
    WebView view() {
        return view;
    }

    /** Runs {@code action} once the page can be used; at once when it can already. */
    void whenReady(Runnable action) {
        if (ready) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /** Tells whether the page can be used. */
    boolean ready() {
        return ready;
    }

    /** Calls a function of editor.js. */
    @Nullable Object call(String function, Object... values) {
        return Objects.requireNonNull(script, "the page is not loaded yet").call(function, values);
    }

    /** Calls a function of editor.js that returns words. */
    String words(String function, Object... values) {
        return String.valueOf(call(function, values));
    }

    /** Calls a function of editor.js that answers yes or no; no before the page is ready. */
    boolean is(String function) {
        return ready && Boolean.TRUE.equals(call(function));
    }

    private void shut(WebEngine engine) {
        engine.setCreatePopupHandler(_ -> null);
        engine.locationProperty().addListener((_, _, address) -> {
            // Our page has no address: whoever brings one is leaving.
            if (address != null && !address.isEmpty()) {
                engine.getLoadWorker().cancel();
            }
        });
    }

    /** Leaves out whatever is dragged from elsewhere: a file dropped on a page would open in its place. */
    private void keepOutside(DragEvent event) {
        if (event.getGestureSource() != view) {
            event.consume();
        }
    }

    private static List<String> scripts() {
        List<String> texts = new ArrayList<>();
        SCRIPTS.forEach(name -> texts.add(text(TINYMCE + name)));
        texts.add(text("quick.js"));
        texts.add(text("editor.js"));
        return texts;
    }

    private void load(List<String> scripts) {
        WebEngine engine = view.getEngine();
        Queue<String> left = new ArrayDeque<>(scripts);
        engine.getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (state == Worker.State.SUCCEEDED && script == null && left.size() == scripts.size()) {
                runNext(left);
            }
        });
        engine.loadContent(PAGE.replace("page.css", text("page.css")));
    }

    private void runNext(Queue<String> left) {
        String next = left.poll();
        if (next != null) {
            view.getEngine().executeScript(next);
            runner.onScreen(() -> runNext(left));
            return;
        }
        var window = (JSObject) view.getEngine().executeScript("window");
        // The field keeps the bridge alive: the page only holds it weakly.
        window.setMember("bridge", bridge);
        script = (JSObject) window.getMember("paraphe");
        french.forEach((english, ours) -> call("word", english, ours));
        call("boot", !french.isEmpty(), text("content.css"));
    }

    private void opened() {
        ready = true;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    /** Returns the text of a resource of ours or, with a leading bar, of any jar. */
    static String text(String name) {
        try (InputStream in = TinyPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
