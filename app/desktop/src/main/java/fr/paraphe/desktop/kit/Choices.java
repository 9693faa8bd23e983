package fr.paraphe.desktop.kit;

import fr.paraphe.domain.shared.SearchText;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Makes boxes in which one of a few things is chosen by its name. */
public final class Choices {
    private static final long PAUSE = 1_200_000_000L;

    private Choices() {}

    /** Returns a box of {@code things}, each under the name that {@code words} gives it. */
    public static <T> ComboBox<T> box(String id, String name, List<T> things, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(things);
        box.setConverter(new Names<>(words));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** Lets one find a thing by typing the beginning of one of its words, as in the lists of a browser; a pause begins anew. */
    public static <T> void findable(ComboBox<T> box) {
        var typed = new StringBuilder();
        var last = new AtomicLong();
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            long now = System.nanoTime();
            if (now - last.getAndSet(now) > PAUSE) {
                typed.setLength(0);
            }
            String words = SearchText.normalised(typed.append(event.getCharacter()).toString());
            if (!words.isEmpty()) {
                box.getItems().stream()
                        .filter(thing -> (" " + SearchText.normalised(box.getConverter().toString(thing))).contains(" " + words))
                        .findFirst().ifPresent(box::setValue);
            }
        });
    }

    /** Returns the last word of a message key, of which identifiers are made. */
    public static String last(String key) {
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
