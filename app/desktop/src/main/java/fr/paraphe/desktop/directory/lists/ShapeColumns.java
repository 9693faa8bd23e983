package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.lists.ListShape.Column;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.lists.CampusList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the columns of one list together. */
final class ShapeColumns {
    private final Messages messages;
    private final CampusList list;
    private final RecordKind kind;
    private final String element;
    private final List<Column> columns = new ArrayList<>();

    ShapeColumns(Messages messages, CampusList list, RecordKind kind, String element) {
        this.messages = messages;
        this.list = list;
        this.kind = kind;
        this.element = element;
    }

    /** Adds a column under which the field at {@code path} is edited, with the field's own name. */
    ShapeColumns field(String name, String path, double width) {
        Field field = ListShape.field(kind, element, path);
        return field(name, messages.text(field.words()), path, width);
    }

    /** Adds a column with a title of its own. */
    ShapeColumns field(String name, String title, String path, double width) {
        columns.add(new Column(name, title, width, Optional.of(ListShape.field(kind, element, path)), true));
        return this;
    }

    /** Adds a column that is only read. */
    ShapeColumns told(String name, String title, double width) {
        columns.add(new Column(name, title, width, Optional.empty(), true));
        return this;
    }

    /** Hides the column added last until somebody wants it. */
    ShapeColumns unseen() {
        columns.add(columns.removeLast().hidden());
        return this;
    }

    ListShape shape() {
        return new ListShape(list, kind, element, columns);
    }
}
