package fr.paraphe.domain.shared.listing;

import fr.paraphe.domain.shared.SearchText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row as the one text that every list is searched, filtered and sorted by, on every database: the key of each column, then the
 * dates and French telephone numbers as a person types them, between tabs. Keys compare as characters do; an absent value's comes after
 * all others.
 */
public final class RowText {
    /** What stands between two keys; it comes before any character of a key. */
    public static final String BETWEEN = "\t";

    /** The key of what is absent, empty, or without a letter or a digit. */
    public static final String ABSENT = "~";

    private static final int LONGEST_ORDER = 200;
    private static final int MOST_WORDS = 10;
    private static final String FRANCE = "+33";
    private static final Pattern FRENCH = Pattern.compile("\\+33\\d{9}");
    private static final int MOMENT_DIGITS = 17;
    private static final int NUMBER_DIGITS = 12;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd MM yyyy");

    private RowText() {}

    /** Returns the text of a row; a column called {@code owner} holds an identifier and is left out of it. */
    public static String of(List<ListColumn> columns, List<? extends @Nullable Object> cells) {
        var text = new StringBuilder();
        var dates = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = cells.get(i);
            text.append(hidden(columns.get(i)) ? ABSENT : key(columns.get(i), cell)).append(BETWEEN);
            dates.append(typed(cell));
        }
        return text.append(dates).toString();
    }

    private static String typed(@Nullable Object cell) {
        return switch (cell) {
            case LocalDate day -> TYPED.format(day) + BETWEEN;
            case Instant moment -> TYPED.format(LocalDate.ofInstant(moment, PARIS)) + BETWEEN;
            case String number when FRENCH.matcher(number).matches() -> "0" + number.substring(FRANCE.length()) + BETWEEN;
            case null, default -> "";
        };
    }

    private static boolean hidden(ListColumn column) {
        return column.name().equals("owner");
    }

    /** Returns a list's own order as one text: the keys of its first {@code ordering} columns, at most two hundred characters. */
    public static String order(List<ListColumn> columns, List<? extends @Nullable Object> cells, int ordering) {
        var text = new StringBuilder();
        for (int i = 0; i < ordering; i++) {
            text.append(i == 0 ? "" : BETWEEN).append(key(columns.get(i), cells.get(i)));
        }
        return text.length() > LONGEST_ORDER ? text.substring(0, LONGEST_ORDER) : text.toString();
    }

    /** Returns what a cell is compared by: its words where the column has some. */
    public static String key(ListColumn column, @Nullable Object cell) {
        String words = cell == null ? null : column.words().get(cell.toString());
        return words == null ? key(column.kind(), cell) : orAbsent(SearchText.normalised(words));
    }

    private static String key(ListColumn.Kind kind, @Nullable Object cell) {
        if (cell == null) {
            return ABSENT;
        }
        return switch (kind) {
            case TEXT -> orAbsent(SearchText.normalised(cell.toString()));
            case DAY -> cell.toString();
            case MOMENT -> padded(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) cell), MOMENT_DIGITS);
            case NUMBER -> padded(((Number) cell).longValue(), NUMBER_DIGITS);
            case YES_NO -> (boolean) cell ? "1" : "0";
        };
    }

    /** Returns the key of a value written as {@link ListRow#text} writes it. */
    public static String keyOfText(ListColumn column, String text) {
        if (text.isEmpty()) {
            return ABSENT;
        }
        ListColumn.Kind kind = column.kind();
        String words = column.words().get(text);
        return words != null ? orAbsent(SearchText.normalised(words)) : switch (kind) {
            case TEXT -> key(kind, text);
            case DAY -> text;
            case MOMENT -> key(kind, Instant.parse(text));
            case NUMBER -> key(kind, new BigDecimal(text));
            case YES_NO -> key(kind, Boolean.valueOf(text));
        };
    }

    /** Returns the words of a search box, normalised, at most ten. */
    public static List<String> words(String typed) {
        return Arrays.stream(SearchText.normalised(typed).split(" ")).filter(w -> !w.isEmpty()).distinct().limit(MOST_WORDS).toList();
    }

    /** Returns a number with leading zeros, the sign counted; ten times as quick as a format, which a large import feels. */
    private static String padded(long number, int length) {
        String digits = Long.toString(Math.abs(number));
        String sign = number < 0 ? "-" : "";
        return sign + "0".repeat(Math.max(0, length - sign.length() - digits.length())) + digits;
    }

    private static String orAbsent(String normalised) {
        return normalised.isEmpty() ? ABSENT : normalised;
    }
}
