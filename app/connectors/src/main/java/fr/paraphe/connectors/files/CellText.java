package fr.paraphe.connectors.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a cell as a French spreadsheet reads it; what it would run as a formula begins with an apostrophe. */
final class CellText {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.FRENCH);

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u0085\\u2028\\u2029]+");
    /** What begins a formula, in the width of every keyboard. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    static String of(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Instant moment -> MOMENT.format(moment.atZone(PARIS));
            case Boolean yes -> yes ? "Oui" : "Non";
            case Long number -> number.toString();
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> safe(cell.toString());
        };
    }

    private static String safe(String text) {
        String plain = BREAKS.matcher(text).replaceAll(" ").strip();
        return !plain.isEmpty() && SIGNS.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
