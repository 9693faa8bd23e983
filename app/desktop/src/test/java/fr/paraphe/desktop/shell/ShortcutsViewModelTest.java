package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsViewModelTest { // E37
    private final Messages messages = new Messages(Locale.FRENCH);
    private final ShortcutsViewModel model = new ShortcutsViewModel(messages);

    @BeforeEach
    void open() {
        model.open(List.of(
                Command.of(MenuName.VIEW, "_Agrandir", "Shortcut+Ignore Shift+'+'", () -> { }),
                Command.of(MenuName.FILE, "_Sans touche", "", () -> { }),
                Command.of(MenuName.FILE, "_Quitter", "Shortcut+Q", () -> { })));
    }

    @Test
    void showsTheKeysOfTheMenusInFrench() {
        assertThat(model.shown()).startsWith(new Shortcut("Fichier", "Ctrl+Q", "Quitter"),
                new Shortcut("Affichage", "Ctrl+Plus", "Agrandir"));
        assertThat(model.shown()).extracting(Shortcut::what).doesNotContain("Sans touche");
        assertThat(model.shown()).extracting(Shortcut::keys).contains("Ctrl+Maj+Tab", "Espace", "Ctrl+Entrée", "Échap", "Ctrl+Page suiv.");
    }

    @Test
    void findsByWordByKeyAndByGroup() {
        model.search("decocher");
        assertThat(model.shown()).extracting(Shortcut::keys).containsExactly("Espace", "Ctrl+A");
        model.search("ctrl maj c");
        assertThat(model.shown()).extracting(Shortcut::what).contains("Copier la liste");
        model.search("dans une liste rechercher");
        assertThat(model.shown()).hasSize(1);
    }
}
