package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.merge.PagePreview;
import fr.paraphe.domain.template.PageShape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A document shown page under page, and what becomes of the page in sight when it is made anew (X01). */
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreviewPaneIT {
    private final FxRobot robot = new FxRobot();
    /** What was drawn: the first byte of the document, then the page. */
    private final Set<String> drawn = ConcurrentHashMap.newKeySet();

    /** Documents of one byte that names them and one that counts their pages. */
    private final PagePreview preview = pdf -> new PagePreview.Pages() {
        @Override
        public int count() {
            return pdf[1];
        }

        @Override
        public PageShape shape(int index) {
            return new PageShape(595, 842);
        }

        @Override
        public PagePreview.Picture page(int index, int width) {
            if (index >= pdf[1]) {
                throw new IllegalStateException("no such page");
            }
            drawn.add(pdf[0] + "/" + index);
            int height = Math.round(width * 842 / 595f);
            return new PagePreview.Picture(width, height, new int[width * height], 595);
        }

        @Override
        public void close() {
            // nothing is held
        }
    };

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Preview document(int name, int pages) {
        return Preview.of(new byte[] {(byte) name, (byte) pages}, List.of());
    }

    /** A window of its own: that of the other tests keeps its size. */
    private static Stage stage() throws Exception {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx((Callable<Stage>) Stage::new).get();
    }

    private ImageView picture() {
        return robot.lookup(".page-sheet .image-view").queryAllAs(ImageView.class).iterator().next();
    }

    private static boolean exact(ImageView view) {
        Image image = view.getImage();
        return image != null && image.getWidth() == view.getFitWidth() && image.getHeight() == view.getFitHeight();
    }

    @Test
    void aPageIsDrawnAsWideAsItIsShownAndAgainWhenThePaneIsResized() throws Exception { // X01
        Stage stage = stage();
        try (var runner = new FxTaskRunner()) {
            FxToolkit.setupFixture(() -> {
                var pane = new PreviewPane(preview, runner, new Messages(Locale.FRENCH));
                stage.setScene(new Scene(new BorderPane(pane.node()), 320, 400));
                stage.show();
                pane.show(document(1, 3));
            });
            until(() -> exact(picture()));
            double narrow = picture().getFitWidth();
            assertThat(narrow).isBetween(250.0, 320.0);
            robot.interact(() -> stage.setWidth(stage.getWidth() + 200));
            until(() -> picture().getFitWidth() > narrow + 150 && exact(picture()));
        } finally {
            robot.interact(stage::close);
        }
    }

    @Test
    void thePageInSightStaysWhenTheDocumentIsMadeAnew() throws Exception { // X01
        Stage stage = stage();
        try (var runner = new FxTaskRunner()) {
            PreviewPane pane = WaitForAsyncUtils.waitForAsyncFx(10_000, () ->
                    new PreviewPane(preview, runner, new Messages(Locale.FRENCH)));
            FxToolkit.setupFixture(() -> {
                stage.setScene(new Scene(new BorderPane(pane.node()), 320, 400));
                stage.show();
                pane.show(document(1, 9));
            });
            until(() -> drawn.contains("1/0"));
            ListView<?> list = robot.lookup(".page-list").query();
            robot.interact(() -> list.scrollTo(6));
            until(() -> drawn.contains("1/6"));
            drawn.clear();
            robot.interact(() -> pane.renew(document(2, 9)));
            until(() -> drawn.contains("2/6"));
            assertThat(drawn).doesNotContain("2/0");
            robot.interact(() -> pane.renew(document(3, 4)));
            until(() -> drawn.contains("3/3"));
            assertThat(list.getItems()).hasSize(4);
            assertThat(robot.lookup(".page-list").tryQuery()).isPresent();
            robot.interact(() -> pane.renew(Preview.saying("Aucun dossier")));
            until(() -> robot.lookup(".preview-sentence").queryAll().stream()
                    .anyMatch(node -> node instanceof Labeled label && label.getText().equals("Aucun dossier")));
            robot.interact(() -> pane.renew(document(4, 2)));
            until(() -> drawn.contains("4/0"));
        } finally {
            robot.interact(stage::close);
        }
    }
}
