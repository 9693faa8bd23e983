package fr.paraphe.bench.editor;

import fr.paraphe.bench.measure.OnScreen;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import fr.paraphe.desktop.kit.html.EditorPorts;
import fr.paraphe.desktop.kit.html.TinyHtmlEditor;
import fr.paraphe.desktop.kit.html.WarmEditor;
import fr.paraphe.desktop.shell.StatusViewModel;
import fr.paraphe.desktop.template.Editors;
import fr.paraphe.desktop.template.TemplateModels;
import fr.paraphe.desktop.template.TemplatesView;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.PdfPagePreview;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/** The client's own screen of templates in a window, the preview beside the text, over a base. */
final class EditorWindow {
    private final Stage stage = new Stage();
    private final TemplateModels models;
    private final Parent root;
    private final Sights sights;
    private final WarmEditor editor;

    /** Shows the screen, its editor opened ahead; on the screen's thread. */
    EditorWindow(TemplateModels.Desks desks, FxTaskRunner runner, double width, double height) {
        Styles.install(Theme.LIGHT);
        var messages = new Messages(Locale.FRENCH);
        var status = new StatusViewModel(messages, Clock.systemUTC());
        var dialogs = new Dialogs(messages, () -> stage);
        models = TemplateModels.over(desks, runner, messages, status, Clock.systemUTC());
        var preview = new PreviewPane(new PdfPagePreview(), runner, messages);
        var ports = new EditorPorts(messages, runner, dialogs, desks.templates()::pasted, new DocumentFonts().files());
        editor = new WarmEditor(() -> new TinyHtmlEditor(ports));
        var editors = new Editors(editor, new WarmEditor(() -> new TinyHtmlEditor(ports)));
        var view = new TemplatesView(models, preview, editors, messages, dialogs);
        root = new BorderPane(view.node());
        root.getStylesheets().addAll(Styles.sheets());
        var scene = new Scene(root, width, height);
        stage.setScene(scene);
        sights = new Sights(scene);
        stage.show();
        view.shown();
    }

    /** Waits until the editor can be typed in. */
    void ready() {
        var ready = new CompletableFuture<Boolean>();
        OnScreen.act(() -> editor.take().whenReady(() -> ready.complete(true)));
        OnScreen.result(ready);
    }

    /** Chooses a template, and returns the milliseconds until its text is painted in the editor. */
    double open(DocumentTemplate template) {
        long asked = System.nanoTime();
        var sight = new CompletableFuture<Sight>();
        OnScreen.act(() -> sight.complete(sights.of(asked, () -> models.template().show(template))));
        return OnScreen.result(sight).await().whole();
    }

    /** Waits until the preview shows other pictures than {@code before}, and returns them painted. */
    Sight previewed(long asked, List<Image> before) {
        var sight = new CompletableFuture<Sight>();
        OnScreen.act(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                List<Image> shown = pictures();
                if (!shown.isEmpty() && shown.stream().noneMatch(before::contains)) {
                    stop();
                    sight.complete(sights.ofThisBeat(asked));
                }
            }
        }.start());
        return OnScreen.result(sight).await();
    }

    /** Returns the pages in sight in the preview; on the screen's thread. */
    List<Image> pictures() {
        return root.lookupAll(".page-sheet").stream().flatMap(sheet -> sheet.lookupAll("ImageView").stream())
                .filter(ImageView.class::isInstance).map(view -> ((ImageView) view).getImage())
                .flatMap(image -> Optional.ofNullable(image).stream()).toList();
    }

    TypedPage page() {
        return new TypedPage((WebView) OnScreen.get(() -> editor.take().node()), sights);
    }

    /** Closes the window; on the screen's thread. */
    void close() {
        stage.close();
    }
}
