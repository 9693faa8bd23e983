package fr.paraphe.domain.shared.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a list: the identifier of what it shows, one cell for each column, and where it stands in the order asked for. */
public record ListRow(UUID id, List<@Nullable Object> cells, ListKey key) {
    public ListRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** Returns a cell as text, empty where nothing is recorded: days and moments in ISO 8601, {@code true} or {@code false}. */
    public String text(int column) {
        Object cell = cells.get(column);
        return cell == null ? "" : cell.toString();
    }
}
