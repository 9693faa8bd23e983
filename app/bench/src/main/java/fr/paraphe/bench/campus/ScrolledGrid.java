package fr.paraphe.bench.campus;

import fr.paraphe.bench.measure.PlainTable;
import fr.paraphe.desktop.kit.grid.EditOutcome;
import fr.paraphe.desktop.kit.grid.GridColumn;
import fr.paraphe.desktop.kit.grid.GridHost;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.kit.grid.GridPorts;
import fr.paraphe.desktop.kit.grid.GridSpec;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A grid around which there is nothing: it remembers nothing, records nothing, and nobody listens. */
final class ScrolledGrid implements GridHost {
    static GridSpec spec(Listing students) {
        return GridSpec.of("students", "Étudiants",
                students.columns().stream().map(column -> GridColumn.of(column.name(), column.name(), PlainTable.WIDTH)).toList(),
                Long::toString);
    }

    static GridPorts ports(Listing students) {
        var nothing = new GridMemory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.empty();
            }

            @Override
            public void put(String key, String text) {
                // a measure leaves nothing behind
            }
        };
        return new GridPorts(students, _ -> new EditOutcome.Accepted(), nothing, nothing, (_, _, _, _) -> { });
    }

    @Override
    public void counted(String text) {
        // nobody reads it
    }

    @Override
    public void say(String message) {
        throw new IllegalStateException(message);
    }

    @Override
    public void open(ListRow row) {
        // there is no card
    }

    @Override
    public void selected(@Nullable ListRow row) {
        // there is no card
    }
}
