package fr.paraphe.domain.directory.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the cells of a table by the fields its columns are mapped to. */
final class Columns {
    private final List<String> headers;
    private final Map<String, Integer> places = new HashMap<>();

    Columns(List<String> headers, ColumnMapping mapping) {
        this.headers = headers;
        for (int i = 0; i < mapping.fields().size(); i++) {
            String field = mapping.fields().get(i);
            if (!field.isEmpty()) {
                places.putIfAbsent(field, i);
            }
        }
    }

    /** Returns the cell of that field as written; empty when the table has no such column. */
    String text(List<String> cells, String field) {
        Integer place = places.get(field);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    /** Returns the header under which that field stands, as people know it. */
    String header(String field) {
        Integer place = places.get(field);
        return place == null || place >= headers.size() || headers.get(place).isBlank() ? field : headers.get(place).strip();
    }

    boolean has(String field) {
        return places.containsKey(field);
    }
}
