package fr.paraphe.connectors.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * Writes the cells of a workbook as people read them: dates as jj/mm/aaaa, numbers without exponent, the value a formula had when it was
 * saved; a formula without a saved value is written as a formula, and never computed.
 */
final class WorkbookCells {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final Pattern DATE_LETTERS = Pattern.compile("[dDyYaAjJ]|m{3,}|[hH]:m");
    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    /** What a spreadsheet keeps of a number. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int SECONDS = 86_400;
    /** The day that spreadsheets add to 1900, which was no leap year. */
    private static final int NO_DAY = 60;

    private final boolean since1904;

    /** Counts days since 1 January 1904, or 1900. */
    WorkbookCells(boolean since1904) {
        this.since1904 = since1904;
    }

    String text(Cell cell) {
        Object value = cell.getValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "#N/A");
            case NUMBER, STRING, BOOLEAN -> value == null ? "" : text(cell, value);
            case FORMULA -> value == null || Objects.requireNonNullElse(cell.getRawValue(), "").isEmpty()
                    ? "=" + cell.getFormula() + "()" : text(cell, value);
        };
    }

    private String text(Cell cell, Object value) {
        return switch (value) {
            case BigDecimal number -> date(cell) ? moment(number) : plain(number);
            case Boolean yes -> yes ? "Oui" : "Non";
            default -> value.toString();
        };
    }

    private static boolean date(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && !format.equalsIgnoreCase("General") && !format.equalsIgnoreCase("Standard")
                && DATE_LETTERS.matcher(NOT_LETTERS.matcher(format).replaceAll("")).find();
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > 400) {
            return number.toString();
        }
        BigDecimal kept = number.precision() > 15 && number.scale() > 0 ? number.round(FIFTEEN_DIGITS) : number;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String moment(BigDecimal count) {
        if (count.signum() < 0 || count.compareTo(LAST_DAY) > 0) {
            return plain(count);
        }
        int days = count.intValue();
        long seconds = Math.round(count.subtract(BigDecimal.valueOf(days)).doubleValue() * SECONDS);
        if (!since1904 && days == NO_DAY) {
            return "29/02/1900";
        }
        if (days == 0) {
            return LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS - 1)).toString();
        }
        LocalDateTime moment = zero(days).plusDays(days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? DAY.format(moment) : MINUTE.format(moment);
    }

    private LocalDate zero(int days) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days > NO_DAY ? LocalDate.of(1899, 12, 30) : LocalDate.of(1899, 12, 31);
    }
}
