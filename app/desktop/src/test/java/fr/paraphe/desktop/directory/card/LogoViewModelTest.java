package fr.paraphe.desktop.directory.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleCampus;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.KeepLogo;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoViewModelTest { // 04-merge-fields.md Etab_Logo
    private static final byte[] FIRST = {1, 2, 3};
    private static final byte[] SECOND = {4, 5};

    private final SampleBase base = new SampleBase(1);
    private final SampleCampus campus = base.campusDesk();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final CampusUndo undo = new CampusUndo(campus, runner, messages, status);
    private final CardModel card = new CardModel(campus, runner, messages, status, undo);
    private final LogoViewModel model = new LogoViewModel(card, base.logos(), runner, messages);
    private final UUID id = SampleSchool.institution(true).id();
    @TempDir Path folder;

    @BeforeEach
    void showsTheInstitution() {
        card.show(CardKey.of(RecordKind.INSTITUTION, id));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("logo.png"), content);
    }

    private Institution kept() {
        return (Institution) campus.find(RecordKind.INSTITUTION, id).orElseThrow();
    }

    @Test
    void aLogoIsChosenSeenAndSavedWithTheCard() throws IOException {
        assertThat(model.chosenProperty().get()).isFalse();
        model.choose(file(FIRST));
        assertThat(model.chosenProperty().get()).isTrue();
        assertThat(model.pictureProperty().get()).isEqualTo(FIRST);
        assertThat(card.dirtyProperty().get()).isTrue();
        assertThat(kept().logo()).isNull();
        card.save();
        assertThat(kept().logo()).isEqualTo(Sha256.hex(FIRST));
        assertThat(model.pictureProperty().get()).isEqualTo(FIRST);
        assertThat(campus.timeline(RecordKind.INSTITUTION, id)).first()
                .extracting(TimelineEntry::details).isEqualTo(List.of("Logo\u00a0: image"));
    }

    @Test
    void itIsTakenAwayAndComesBackWithEachUndo() throws IOException { // X27
        model.choose(file(FIRST));
        card.save();
        model.remove();
        assertThat(model.chosenProperty().get()).isFalse();
        assertThat(model.pictureProperty().get()).isNull();
        assertThat(card.undo()).isTrue();
        assertThat(model.pictureProperty().get()).isEqualTo(FIRST);
        model.remove();
        card.save();
        assertThat(kept().logo()).isNull();
        undo.undo();
        assertThat(kept().logo()).isEqualTo(Sha256.hex(FIRST));
    }

    @Test
    void cancellingShowsTheFormerLogo() throws IOException {
        model.choose(file(FIRST));
        card.save();
        model.choose(file(SECOND));
        assertThat(model.pictureProperty().get()).isEqualTo(SECOND);
        card.cancel();
        assertThat(model.pictureProperty().get()).isEqualTo(FIRST);
        assertThat(card.dirtyProperty().get()).isFalse();
    }

    @Test
    void aFileThatIsRefusedSaysWhyAndLeavesTheFormer() throws IOException {
        model.choose(file(FIRST));
        model.choose(file(new byte[KeepLogo.LARGEST + 1]));
        assertThat(model.problemProperty().get()).isEqualTo("L'image dépasse 2\u00a0Mo\u00a0: choisissez-en une plus légère.");
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.pictureProperty().get()).isEqualTo(FIRST);
        model.choose(folder.resolve("absent.png"));
        assertThat(model.problemProperty().get()).isEqualTo("Ce fichier ne peut pas être lu.");
        model.remove();
        assertThat(model.problemProperty().get()).isEmpty();
    }
}
