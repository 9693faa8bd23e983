package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleMemory;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest { // 6.1, Ctrl+K
    private final Messages messages = new Messages(Locale.FRENCH);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final ShellViewModel shell = new ShellViewModel(new SampleBase(1), new SampleMemory(), messages);
    private final List<String> done = new ArrayList<>();
    private final UUID lea = UUID.randomUUID();
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);

    private PaletteViewModel palette(Finder finder) {
        shell.offer(List.of(Place.STUDENTS, Place.INTERNSHIPS, Place.TRACKING));
        shell.start(_ -> { });
        var model = new PaletteViewModel(shell, Optional.of(finder), runner, messages);
        model.open(List.of(
                Command.of(MenuName.DATA, "_Importer des élèves…", "Shortcut+Shift+I", () -> done.add("import")),
                Command.of(MenuName.FILE, "_Quitter", "Shortcut+Q", () -> done.add("quit")).when(possible)));
        return model;
    }

    private static List<String> titles(PaletteViewModel model) {
        return model.found().stream().map(PaletteEntry::title).toList();
    }

    @Test
    void proposesPlacesThenActions() {
        PaletteViewModel model = palette((_, _) -> List.of());
        assertThat(titles(model)).containsExactly("Étudiants", "Stages", "Historique des envois", "Importer des élèves…", "Quitter");
        assertThat(model.found().get(3).hint()).isEqualTo("Ctrl+Maj+I");
    }

    @Test
    void findsWithoutAccentsAndWithTheWordsInAnyOrder() {
        PaletteViewModel model = palette((_, _) -> List.of());
        model.search("ELEVES importer");
        assertThat(titles(model)).containsExactly("Importer des élèves…");
        model.search("communication historique");
        assertThat(titles(model)).containsExactly("Historique des envois");
        model.search("En entreprise › Stages › Liste");
        assertThat(titles(model)).containsExactly("Stages");
        model.search("zzz");
        assertThat(model.found()).isEmpty();
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void leavesOutWhatCannotBeDoneNow() {
        possible.set(false);
        assertThat(titles(palette((_, _) -> List.of()))).doesNotContain("Quitter");
    }

    @Test
    void movesTheChoiceAroundTheEndsAndRunsIt() {
        PaletteViewModel model = palette((_, _) -> List.of());
        model.move(-1);
        assertThat(model.chosen().orElseThrow().title()).isEqualTo("Quitter");
        model.move(1);
        model.chosen().orElseThrow().action().run();
        assertThat(shell.addressProperty().get()).isEqualTo(Address.of(Place.STUDENTS));
        model.move(3);
        model.chosen().orElseThrow().action().run();
        assertThat(done).containsExactly("import");
    }

    @Test
    void addsTheRecordsOfTheBaseAndOpensThem() {
        PaletteViewModel model = palette((words, limit) -> List.of(
                new Finder.Found(words + limit, "TS2", new Address(Place.STUDENTS, lea)),
                new Finder.Found("nulle part", "", new Address(Place.ABSENCES, lea))));
        model.search("Léa");
        model.find();
        assertThat(titles(model)).containsExactly("lea12");
        model.chosen().orElseThrow().action().run();
        assertThat(shell.addressProperty().get()).isEqualTo(new Address(Place.STUDENTS, lea));
    }

    @Test
    void forgetsTheAnswerToWordsTypedBefore() {
        PaletteViewModel model = palette((words, _) -> List.of(new Finder.Found(words, "", new Address(Place.STUDENTS, lea))));
        runner.hold();
        model.search("lea");
        model.find();
        model.search("leo");
        model.find();
        runner.release(true);
        assertThat(titles(model)).containsExactly("leo");
    }

    @Test
    void asksNothingOfTheBaseForOneLetter() {
        List<String> asked = new ArrayList<>();
        PaletteViewModel model = palette((words, _) -> {
            asked.add(words);
            return List.of();
        });
        model.search("l");
        model.find();
        assertThat(asked).isEmpty();
    }

    @Test
    void saysWhyTheBaseDoesNotAnswer() {
        PaletteViewModel model = palette((_, _) -> {
            throw new RefusedException("closed", "La base est fermée.");
        });
        model.search("lea");
        model.find();
        assertThat(model.failureProperty().get()).isEqualTo("La base est fermée.");
    }
}
