package fr.paraphe.desktop.kit;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows a state as a pill. */
public final class PillCell<S> extends TableCell<S, S> {
    private final Pill pill = new Pill();
    private final Function<S, Tone> tone;
    private final Function<S, String> words;

    /** Creates the cell. */
    public PillCell(Function<S, Tone> tone, Function<S, String> words) {
        this.tone = tone;
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable S item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty || words.apply(item).isEmpty()) {
            setGraphic(null);
            return;
        }
        pill.show(tone.apply(item), words.apply(item));
        setGraphic(pill.node());
    }
}
