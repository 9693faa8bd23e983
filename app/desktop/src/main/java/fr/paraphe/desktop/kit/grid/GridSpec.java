package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What a screen says of its grid: a stable {@code name} under which layouts and filters are remembered, its title, its columns, how rows
 * are counted in words («12 stages»), and, where symbols carry remarks, the extra column that copies give («Points à corriger», F092).
 */
public record GridSpec(String name, String title, List<GridColumn> columns, LongFunction<String> counted, Optional<Note> note) {
    /** A column that only copies and exports have. */
    public record Note(String title, Function<ListRow, String> text) {}

    public GridSpec {
        columns = List.copyOf(columns);
    }

    /** Returns a grid without remarks. */
    public static GridSpec of(String name, String title, List<GridColumn> columns, LongFunction<String> counted) {
        return new GridSpec(name, title, columns, counted, Optional.empty());
    }

    /** Returns this grid with the extra column of its copies. */
    public GridSpec noting(Note remarks) {
        return new GridSpec(name, title, columns, counted, Optional.of(remarks));
    }
}
