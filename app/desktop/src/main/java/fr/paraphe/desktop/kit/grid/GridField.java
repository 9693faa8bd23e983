package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A column of the screen bound to its place in the listing's rows; says how its cells read. */
public final class GridField {
    private static final String PENDING = "…";

    private final GridColumn column;
    private final ListColumn.Kind kind;
    private final int index;
    private final Messages messages;

    GridField(GridColumn column, ListColumn.Kind kind, int index, Messages messages) {
        this.column = column;
        this.kind = kind;
        this.index = index;
        this.messages = messages;
    }

    GridColumn column() {
        return column;
    }

    String name() {
        return column.name();
    }

    ListColumn.Kind kind() {
        return kind;
    }

    /** Returns the cell itself. */
    @Nullable Object cell(ListRow row) {
        return row.cells().get(index);
    }

    /** Returns the stored text, which filters compare. */
    String stored(ListRow row) {
        return GridRows.absent(row) ? "" : row.text(index);
    }

    /** Returns the cell as people read it. */
    String text(ListRow row) {
        if (GridRows.absent(row)) {
            return GridGroups.heads(row) ? "" : PENDING;
        }
        return words(cell(row), true);
    }

    /** Returns the cell as a spreadsheet reads it: numbers without spaces. */
    String plain(ListRow row) {
        return words(cell(row), false);
    }

    private String words(@Nullable Object cell, boolean grouped) {
        if (column.labels().isPresent()) {
            return column.labels().get().apply(cell == null ? "" : cell.toString());
        }
        return switch (cell) {
            case null -> "";
            case LocalDate day -> messages.day(day);
            case Instant moment -> messages.moment(moment);
            case Boolean yes -> messages.text(yes ? "kit.dialog.yes" : "kit.dialog.no");
            case Long number -> grouped ? messages.number(number) : number.toString();
            case BigDecimal number -> messages.number(number, grouped);
            default -> cell.toString();
        };
    }

    /** Returns the words of a value written as {@link ListRow#text}, such as the lists of filters give. */
    String label(String stored) {
        if (stored.isEmpty() && column.labels().isEmpty()) {
            return messages.text("kit.grid.filter.empty");
        }
        try {
            return switch (kind) {
                case DAY -> words(LocalDate.parse(stored), true);
                case MOMENT -> words(Instant.parse(stored), true);
                case YES_NO -> words(Boolean.valueOf(stored), true);
                case NUMBER -> words(new BigDecimal(stored), true);
                case TEXT -> words(stored, true);
            };
        } catch (DateTimeParseException | NumberFormatException _) {
            return stored; // written otherwise than this list writes it: shown as it is
        }
    }

    /** Returns what to record for what was typed: yes and no are told in many ways. */
    String typed(String words) {
        if (kind != ListColumn.Kind.YES_NO) {
            return words.strip();
        }
        return YesNo.of(words).map(String::valueOf).orElse(words.strip());
    }
}
