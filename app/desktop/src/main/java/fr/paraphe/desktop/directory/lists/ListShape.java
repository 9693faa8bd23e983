package fr.paraphe.desktop.directory.lists;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.FieldKind;
import fr.paraphe.domain.directory.lists.CampusList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list shows: its listing, the kind of record its rows are or, when {@code element} is not empty ({@code contacts},
 * {@code guardians}), the kind that they are part of, and its columns.
 */
public record ListShape(CampusList list, RecordKind kind, String element, List<Column> columns) {
    /** A column: its name in the listing, its title, its width, the path of its field where it can be edited, whether it shows at first. */
    public record Column(String name, String title, double width, Optional<Field> field, boolean shown) {
        /** Tells whether one can type in its cells. */
        boolean editable() {
            return field.filter(f -> f.kind() != FieldKind.REFERENCE).isPresent();
        }

        /** Returns this column, to be chosen before it is seen. */
        Column hidden() {
            return new Column(name, title, width, field, false);
        }
    }

    public ListShape {
        columns = List.copyOf(columns);
    }

    /** Returns the field under {@code column} of the row {@code id}, in the record that holds it. */
    Optional<Field> field(String column, UUID id) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst().flatMap(Column::field)
                .map(field -> element.isEmpty() ? field : field.under(element + "[" + id + "]."));
    }

    /** Returns the field at {@code path} of a whole record or, in a list of people of records, of one of them. */
    static Field field(RecordKind kind, String element, String path) {
        String full = element.isEmpty() ? path : element + "[]." + path;
        Field found = FieldCatalogue.field(kind, full).orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + full));
        return new Field(path, found.words(), found.kind(), found.required(), found.nullable(), found.longest(), found.choices(),
                found.target());
    }
}
