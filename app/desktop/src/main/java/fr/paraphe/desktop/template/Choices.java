package fr.paraphe.desktop.template;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Makes boxes in which one of a few things is chosen by its name. */
final class Choices {
    private Choices() {}

    /** Returns a box of {@code things}, each under the name that {@code words} gives it. */
    static <T> ComboBox<T> box(String id, String name, List<T> things, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(things);
        box.setConverter(new Names<>(words));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** Returns the last word of a message key, of which identifiers are made. */
    static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static final class Names<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Names(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T thing) {
            return thing == null ? "" : words.apply(thing);
        }

        @Override
        public @Nullable T fromString(String name) {
            return null; // the box is not editable
        }
    }
}
