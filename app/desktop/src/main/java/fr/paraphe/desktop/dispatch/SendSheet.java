package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.template.TemplateRole;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents to send as a sheet: one line for each, with what is to be corrected (F092, T30); for the clipboard and for files. */
final class SendSheet {
    private final List<SendColumn> columns;
    private final List<TemplateRole> roles;
    private final Messages messages;
    private final List<String> moreTitles;
    private final Function<SendRow, List<String>> more;

    /** Creates a sheet with a column for each of {@code groups}' roles. */
    SendSheet(RecordKind about, List<RoleGroup> groups, Messages messages) {
        this(about, groups, messages, List.of(), _ -> List.of());
    }

    /** Creates a sheet with more columns at its end. */
    SendSheet(RecordKind about, List<RoleGroup> groups, Messages messages, List<String> moreTitles, Function<SendRow, List<String>> more) {
        columns = SendColumn.of(about);
        roles = groups.stream().flatMap(group -> group.roles().stream()).toList();
        this.messages = messages;
        this.moreTitles = List.copyOf(moreTitles);
        this.more = more;
    }

    /** Returns what the clipboard receives. */
    SheetCopy copy(List<SendRow> rows) {
        return SheetCopy.of(titles(), rows.stream().map(this::line).toList());
    }

    /** Returns what a file receives. */
    SheetExport.Sheet file(String name, List<SendRow> rows) {
        List<SheetExport.Header> headers = titles().stream().map(t -> new SheetExport.Header(t, ListColumn.Kind.TEXT)).toList();
        Iterator<List<@Nullable Object>> cells = rows.stream().<List<@Nullable Object>>map(row -> new ArrayList<>(line(row))).iterator();
        return new SheetExport.Sheet(name, headers, cells);
    }

    private List<String> titles() {
        var titles = columns.stream().map(column -> messages.text(column.title())).collect(Collectors.toCollection(ArrayList::new));
        titles.add(messages.text("dispatch.column.state"));
        roles.forEach(role -> titles.add(messages.label(role.role())));
        titles.add(messages.text("dispatch.column.findings"));
        titles.addAll(moreTitles);
        return titles;
    }

    private List<String> line(SendRow row) {
        var cells = columns.stream().map(column -> column.value().apply(row)).collect(Collectors.toCollection(ArrayList::new));
        cells.add(messages.label(row.document().readiness()));
        roles.forEach(role -> {
            String name = row.cell(role).name();
            cells.add(name.isEmpty() ? "?" : name);
        });
        cells.add(FindingsText.inOneLine(row.document().findings()));
        cells.addAll(more.apply(row));
        return cells;
    }
}
