package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import org.jspecify.annotations.Nullable;

/** What the screen around a grid hears from it. */
public interface GridHost {
    /** Shows how many rows there are and how many are ticked, as one text. */
    void counted(String text);

    /** Shows a message: what was done, or why it was not. */
    void say(String message);

    /** Opens the card of {@code row}: double click, or Entrée on a cell that is not editable. */
    void open(ListRow row);

    /** Shows the detail of the row now current, none when the list has none. */
    void selected(@Nullable ListRow row);
}
