package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.shared.listing.ListColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a grid by name. */
final class GridFields {
    private final Map<String, GridField> byName = new LinkedHashMap<>();

    /**
     * Binds the screen's columns to the listing's.
     *
     * @throws IllegalArgumentException when the listing lacks a column that the screen shows
     */
    GridFields(List<GridColumn> columns, List<ListColumn> listed, Messages messages) {
        List<String> names = listed.stream().map(ListColumn::name).toList();
        for (GridColumn column : columns) {
            int index = names.indexOf(column.name());
            if (index < 0) {
                throw new IllegalArgumentException("the list has no column " + column.name());
            }
            byName.put(column.name(), new GridField(column, listed.get(index).kind(), index, messages));
        }
    }

    List<GridField> all() {
        return List.copyOf(byName.values());
    }

    Optional<GridField> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the title of a column, its name where the screen has none. */
    String title(String name) {
        return named(name).map(field -> field.column().title()).orElse(name);
    }
}
