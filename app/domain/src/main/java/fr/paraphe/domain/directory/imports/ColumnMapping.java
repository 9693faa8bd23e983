package fr.paraphe.domain.directory.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns of a table mean: for each, the code of a field of the catalogue, or nothing when it is ignored. */
public record ColumnMapping(List<String> fields) {
    /** The meaning of a column that is not imported. */
    public static final String IGNORED = "";

    public ColumnMapping {
        fields = List.copyOf(fields);
    }

    /** Returns the fields that are mapped. */
    public Set<String> mapped() {
        return fields.stream().filter(f -> !f.isEmpty()).collect(Collectors.toSet());
    }

    /** Returns the same mapping with another meaning for column {@code place}; the column that had that meaning is then ignored. */
    public ColumnMapping with(int place, String field) {
        var changed = new ArrayList<String>(fields);
        if (!field.isEmpty()) {
            changed.replaceAll(f -> f.equals(field) ? IGNORED : f);
        }
        changed.set(place, field);
        return new ColumnMapping(changed);
    }
}
