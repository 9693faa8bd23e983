package fr.paraphe.domain.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes numbers, dates and telephones as French typography has them (4.1): decimal comma, no-break spaces, «1er». */
public final class FrenchText {
    /** The no-break space before «: ; ! ? € %» and inside guillemets. */
    public static final String NO_BREAK_SPACE = "\u00a0";

    /** The narrow no-break space between thousands. */
    public static final String NARROW_SPACE = "\u202f";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private static final Pattern PAIRS = Pattern.compile("(?<=\\d)(?=(\\d{2})+$)");
    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** Country codes of France overseas, whose numbers have nine digits after them like those of the mainland, or six. */
    private static final Map<String, Integer> FRENCH_CODES = Map.ofEntries(
            Map.entry("33", 9), Map.entry("262", 9), Map.entry("590", 9), Map.entry("594", 9), Map.entry("596", 9),
            Map.entry("508", 6), Map.entry("687", 6), Map.entry("681", 6), Map.entry("689", 8));

    private FrenchText() {}

    /** Returns «05/01/2026». */
    public static String date(LocalDate day) {
        return SHORT.format(day);
    }

    /** Returns «05/01», as the tooltips abridge. */
    public static String dayMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    /** Returns «lundi 5 janvier 2026», and «1er» for the first of the month. */
    public static String longDate(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return WEEKDAY.format(day) + " " + number + " " + MONTH_YEAR.format(day);
    }

    /** Returns a number with a decimal comma and narrow spaces between thousands, decimals as given without closing zeros. */
    public static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return decimal(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** Returns «1 234,50 €». */
    public static String money(BigDecimal euros) {
        return decimal(euros.setScale(2, RoundingMode.HALF_UP)) + NO_BREAK_SPACE + "€";
    }

    /** Returns a duration such as «35 h 00» for 35, «35 h 30» for 35.5. */
    public static String hours(BigDecimal hours) {
        int minutes = hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return "%d%sh%s%02d".formatted(minutes / 60, NO_BREAK_SPACE, NO_BREAK_SPACE, minutes % 60);
    }

    /** Returns a time of the day, «9 h 05». */
    public static String time(LocalTime time) {
        return "%d%sh%s%02d".formatted(time.getHour(), NO_BREAK_SPACE, NO_BREAK_SPACE, time.getMinute());
    }

    /** Returns «de 9 h 00 à 12 h 30». */
    public static String hours(LocalTime start, LocalTime end) {
        return "de " + time(start) + " à " + time(end);
    }

    /** Returns «05/01/2026 à 9 h 05». */
    public static String moment(LocalDateTime moment) {
        return date(moment.toLocalDate()) + " à " + time(moment.toLocalTime());
    }

    /** Returns «du 05/01/2026 au 30/06/2026», or what is known of it; empty when nothing is. */
    public static String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return end == null ? "" : "jusqu'au " + date(end);
        }
        if (end == null) {
            return "à partir du " + date(start);
        }
        return start.equals(end) ? "le " + date(start) : "du " + date(start) + " au " + date(end);
    }

    /** Returns fourteen digits grouped 3-3-3-5 and nine grouped 3-3-3; anything else as it is. */
    public static String siret(String digits) {
        if (!digits.matches("\\d{9}(\\d{5})?")) {
            return digits;
        }
        String siren = String.join(NO_BREAK_SPACE, digits.substring(0, 3), digits.substring(3, 6), digits.substring(6, 9));
        return digits.length() == 9 ? siren : siren + NO_BREAK_SPACE + digits.substring(9);
    }

    /** Returns «+33 6 12 34 56 78» for an E.164 number of France or overseas; any other as it is. */
    public static String internationalPhone(String number) {
        String code = frenchCode(number);
        if (code.isEmpty()) {
            return number;
        }
        return "+" + code + NO_BREAK_SPACE + grouped(code, number.substring(code.length() + 1));
    }

    /** Returns «06 12 34 56 78» for an E.164 number of France or overseas dialled with a zero, else the international form. */
    public static String nationalPhone(String number) {
        String code = frenchCode(number);
        String rest = code.isEmpty() ? "" : number.substring(code.length() + 1);
        return NINE_DIGITS.matcher(rest).matches() ? "0" + grouped(code, rest) : internationalPhone(number);
    }

    /** Returns {@code pattern} with the no-break spaces that French wants inside guillemets and before signs; words only, no values. */
    public static String spaced(String pattern) {
        return pattern.replace("«", "«" + NO_BREAK_SPACE)
                .replace("»", NO_BREAK_SPACE + "»")
                .replace(": ", NO_BREAK_SPACE + ": ")
                .replace(" ?", NO_BREAK_SPACE + "?")
                .replace(" €", NO_BREAK_SPACE + "€");
    }

    private static String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = THOUSANDS.matcher(whole).replaceAll(NARROW_SPACE);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped + decimals;
    }

    /** Mainland numbers read «6 12 34 56 78», overseas ones of nine digits «692 12 34 56». */
    private static String grouped(String code, String digits) {
        if (code.length() == 3 && digits.length() == 9) {
            return digits.substring(0, 3) + NO_BREAK_SPACE + grouped(code, digits.substring(3));
        }
        return PAIRS.matcher(digits).replaceAll(NO_BREAK_SPACE);
    }

    private static String frenchCode(String number) {
        for (Map.Entry<String, Integer> code : FRENCH_CODES.entrySet()) {
            if (number.matches("\\+" + code.getKey() + "\\d{" + code.getValue() + "}")) {
                return code.getKey();
            }
        }
        return "";
    }
}
