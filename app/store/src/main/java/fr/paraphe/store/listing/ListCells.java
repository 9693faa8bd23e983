package fr.paraphe.store.listing;

import fr.paraphe.domain.shared.listing.ListColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a list from its source, as {@link ListColumn.Kind} says they are held. */
final class ListCells {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int BEFORE = 2;

    private ListCells() {}

    static List<@Nullable Object> of(ResultSet row, List<ListColumn> columns) throws SQLException {
        var cells = new ArrayList<@Nullable Object>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(row, BEFORE + 1 + i, columns.get(i).kind()));
        }
        return cells;
    }

    private static @Nullable Object cell(ResultSet row, int place, ListColumn.Kind kind) throws SQLException {
        return switch (kind) {
            case TEXT -> Objects.requireNonNullElse(row.getString(place), "");
            case DAY -> row.getObject(place, LocalDate.class);
            case MOMENT -> moment(row, place);
            case NUMBER -> row.getObject(place) == null ? null : row.getLong(place);
            case YES_NO -> row.getObject(place) == null ? null : row.getBoolean(place);
        };
    }

    /** Local moments are kept as text; they are those of Paris. */
    private static @Nullable Instant moment(ResultSet row, int place) throws SQLException {
        Object value = row.getObject(place);
        if (value instanceof String text) {
            return LocalDateTime.parse(text).atZone(PARIS).toInstant();
        }
        return value == null ? null : row.getObject(place, OffsetDateTime.class).toInstant();
    }
}
