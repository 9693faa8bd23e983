package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.Screens;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What an import asks, on a real screen (F073). */
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImportFormIT {
    private final Messages messages = new Messages(Locale.FRENCH);
    private final SampleTemplateDesk desk = new SampleTemplateDesk(List.of(), SampleBase.NOW);
    private final ImportViewModel model = new ImportViewModel(desk, new SameThreadTaskRunner(), messages, new RecordedStatus());
    private final List<DocumentTemplate> made = new ArrayList<>();
    private final FxRobot person = new FxRobot();

    @BeforeEach
    void opens() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var stage = new Stage(); // the first one keeps the size that the client gives it
            Styles.install(Theme.LIGHT);
            var overlay = new Overlay(new Region());
            var scene = new Scene(overlay.node(), 900, 760);
            scene.getStylesheets().setAll(Styles.sheets());
            stage.setScene(scene);
            stage.show();
            model.read(Path.of("convention.docx"), () -> { }, _ -> { });
            var beginning = new NewTemplateForm.Beginning(model.label(), messages.text("template.import.create"),
                    new ImportPart(model, messages).nodes(), model.problemProperty());
            var form = new NewTemplateForm(beginning, (label, category, recipient, close) -> model.create(label, category, recipient,
                    template -> {
                        made.add(template);
                        close.run();
                    }), messages, overlay::close);
            overlay.open(messages.text("template.import.title"), 620, form.node(), form.first());
        });
    }

    @AfterEach
    void closes() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupStages();
    }

    @Test
    void aFieldFindsItsTagByTheKeyboardAndTheTemplateIsMade() throws TimeoutException {
        person.interact(() -> person.lookup("#import-field-1").query().requestFocus());
        person.write("maitre");
        FxToolkit.setupFixture(() -> Screens.keep(person.lookup("#import-field-1").query().getScene(), "89-modele-importer"));
        person.clickOn("#import-field-0");
        person.write("gratification").push(KeyCode.ENTER);
        person.clickOn("#new-template-create");
        assertThat(made).singleElement().satisfies(template -> {
            assertThat(template.label()).isEqualTo("Convention du lycée");
            assertThat(template.html()).isEqualTo("<p>{{Grat_Due}} {{Etud_NomPrenom}} {{Maitre_NomPrenom}}</p>");
        });
        assertThat(person.lookup("#new-template-create").tryQuery()).isEmpty();
    }
}
