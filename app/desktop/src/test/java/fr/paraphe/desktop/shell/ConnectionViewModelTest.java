package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleBases;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionViewModelTest { // E01
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final List<SampleBase> opened = new ArrayList<>();
    private final ConnectionViewModel<SampleBase> model = new ConnectionViewModel<>(
            new SampleBases(new SampleBase(1)), runner, new Messages(Locale.FRENCH), opened::add);

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void proposesTheLatestBase() {
        assertThat(model.recent()).hasSize(2);
        assertThat(model.fileProperty().get()).isEqualTo(model.recent().getFirst());
    }

    @Test
    void opensWithTheRightPassword() {
        model.open("tilleuls");
        assertThat(opened).hasSize(1);
        assertThat(model.openErrorProperty().get()).isEmpty();
    }

    @Test
    void saysWhyAPasswordIsRefusedBesideTheFieldOnly() {
        model.open("autre");
        assertThat(opened).isEmpty();
        assertThat(model.openErrorProperty().get()).isEqualTo("Le mot de passe n'est pas celui de cette base.");
        assertThat(model.createErrorProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void createsOnlyWhenBothPasswordsAgree() {
        model.create("motdepasse", "motdepasse");
        assertThat(model.createErrorProperty().get()).contains("fichier");
        model.newFileProperty().set(Path.of("neuve.paraphe"));
        model.create("motdepasse", "motdepass");
        assertThat(model.createErrorProperty().get()).isEqualTo("Les deux mots de passe sont différents.");
        model.create("court", "court");
        assertThat(model.createErrorProperty().get()).contains("8 caractères");
        model.create("motdepasse", "motdepasse");
        assertThat(opened).hasSize(1);
    }

    @Test
    void showsHowFarTheDemonstrationHasCome() {
        model.demonstration(200);
        assertThat(opened).hasSize(1);
        assertThat(model.stepProperty().get()).isEqualTo("Création des stages fictifs");
        assertThat(model.progressProperty().get()).isEqualTo(1.0);
    }

    @Test
    void isBusyWhileOpening() {
        runner.hold();
        model.open("tilleuls");
        assertThat(model.busyProperty().get()).isTrue();
        runner.release(false);
        assertThat(model.busyProperty().get()).isFalse();
    }
}
