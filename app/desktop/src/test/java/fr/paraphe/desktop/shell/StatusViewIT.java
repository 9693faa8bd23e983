package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.Screens;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The line at the bottom of the window, on a real screen (6.1). */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StatusViewIT extends FxRobot {
    private final Messages messages = new Messages(Locale.FRENCH);
    private final StatusViewModel model = new StatusViewModel(messages, InstantSource.fixed(SampleBase.NOW));

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var stage = new Stage(); // the first one keeps the size that the client gives it
            Styles.install(Theme.LIGHT);
            var page = new BorderPane();
            page.setBottom(new StatusView(model, messages).node());
            var scene = new Scene(page, 1000, 400);
            scene.getStylesheets().addAll(Styles.sheets());
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
    }

    @Test
    void showsOnePieceOfWorkInTheLineAndSeveralInAList() throws Exception {
        var cancelled = new AtomicInteger();
        interact(() -> {
            model.rows("1 284 étudiants · 2 cochés");
            model.say("3 fiches modifiées");
            model.begin("Envoi à la plateforme", () -> { }).progress(124, 200);
        });
        keep("50-etat-une-tache");
        clickOn("#status-message");
        WaitForAsyncUtils.waitForFxEvents();
        keepPopup("52-etat-messages");
        assertThat(lookup(".label").queryAllAs(Labeled.class)).extracting(Labeled::getText).contains("10:00  3 fiches modifiées");
        push(KeyCode.ESCAPE);
        interact(() -> model.beginCancellable("Import de etudiants.csv", cancelled::incrementAndGet).progress(4_200, 10_000));
        assertThat(((Labeled) lookup("#status-works").query()).getText()).isEqualTo("2 tâches en cours");
        clickOn("#status-works");
        WaitForAsyncUtils.waitForFxEvents();
        keepPopup("51-etat-taches");
        clickOn("Annuler");
        assertThat(cancelled).hasValue(1);
    }

    private void keep(String name) throws Exception {
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        FxToolkit.setupFixture(() -> Screens.keep(lookup(".status-line").query().getScene(), name));
    }

    private void keepPopup(String name) throws Exception {
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        FxToolkit.setupFixture(() -> Screens.keep(Window.getWindows().getLast().getScene(), name));
    }
}
