package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Tone;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A column as a screen describes it: {@code name} is that of the listing, {@code labels} gives the words of a stored text where they
 * differ, {@code tone} draws the words as a pill.
 */
public record GridColumn(String name, String title, double width, boolean shown, boolean editable, Optional<UnaryOperator<String>> labels,
        Optional<Function<String, Tone>> tone) {
    /** Returns a column in sight, {@code width} pixels wide at first, not editable. */
    public static GridColumn of(String name, String title, double width) {
        return new GridColumn(name, title, width, true, false, Optional.empty(), Optional.empty());
    }

    /** Returns this column hidden until the person shows it. */
    public GridColumn hidden() {
        return new GridColumn(name, title, width, false, editable, labels, tone);
    }

    /** Returns this column, editable in place. */
    public GridColumn edited() {
        return new GridColumn(name, title, width, shown, true, labels, tone);
    }

    /** Returns this column with words for the stored texts, such as a state for its code. */
    public GridColumn labelled(UnaryOperator<String> words) {
        return new GridColumn(name, title, width, shown, editable, Optional.of(words), tone);
    }

    /** Returns this column drawn as pills, coloured by the stored text. */
    public GridColumn pills(Function<String, Tone> tones) {
        return new GridColumn(name, title, width, shown, editable, labels, Optional.of(tones));
    }
}
