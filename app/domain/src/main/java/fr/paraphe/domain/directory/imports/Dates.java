package fr.paraphe.domain.directory.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as schools and spreadsheets write them: 5/1/2008, 05-01-2008, 2008-01-05, and a spreadsheet's count of days (07, § 7.1). */
final class Dates {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?Z?)?");
    private static final Pattern MIDNIGHT = Pattern.compile("\\s+0{1,2}:00(?::00)?");
    private static final Pattern CLOCK = Pattern.compile("(.*\\S)[ T]+(\\d{1,2})[:h](\\d{2})(?::\\d{2})?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?[:hH] ?(\\d{2})?(?::\\d{2})?");
    private static final int MIDDAY = 12;
    private static final Pattern COUNT = Pattern.compile("\\d{4,5}(?:[.,]0+)?");
    /** Day 0 of spreadsheets, for any day after February 1900, which they hold to have 29 days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Counts before 3 October 1927 or after 2119 are numbers of something else. */
    private static final int FIRST_COUNT = 10_138;
    private static final int LAST_COUNT = 80_000;
    private static final int OLDEST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int AHEAD = 20;

    private final boolean twoDigits;
    private final boolean numbers;
    private final LocalDate today;

    /** Reads years of two digits if {@code twoDigits}, counts of days if {@code numbers}. */
    Dates(boolean twoDigits, boolean numbers, LocalDate today) {
        this.twoDigits = twoDigits;
        this.numbers = numbers;
        this.today = today;
    }

    /** A date, and whether it was written as a count of days. */
    record Read(LocalDate day, boolean number) {}

    static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    Read date(String typed, String column, boolean birth) {
        String text = MIDNIGHT.matcher(typed).replaceFirst("");
        Matcher french = FRENCH.matcher(text);
        Matcher iso = ISO.matcher(text);
        if (french.matches()) {
            boolean two = french.group(3).length() == 2;
            int year = two ? year(french.group(3), typed, column, birth) : number(french.group(3));
            LocalDate day = day(year, number(french.group(2)), number(french.group(1)), typed, column);
            return new Read(two && birth && day.isAfter(today) ? day.minusYears(100) : day, false);
        }
        if (iso.matches()) {
            return new Read(day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), typed, column), false);
        }
        if (numbers && COUNT.matcher(text).matches()) {
            int count = number(text.split("[.,]", -1)[0]);
            if (count >= FIRST_COUNT && count <= LAST_COUNT) {
                return new Read(DAY_ZERO.plusDays(count), true);
            }
        }
        throw Cells.rejected(told(typed, column) + "\u00a0: date attendue sous la forme jj/mm/aaaa.");
    }

    Instant moment(String typed, String column) {
        return local(typed, column).atZone(PARIS).toInstant();
    }

    /** Returns a day and an hour of the institution; midnight when only the day is written. */
    LocalDateTime local(String typed, String column) {
        Matcher clock = CLOCK.matcher(typed);
        if (!clock.matches()) {
            return date(typed, column, false).day().atStartOfDay();
        }
        try {
            LocalTime time = LocalTime.of(number(clock.group(2)), number(clock.group(3)));
            return date(clock.group(1), column, false).day().atTime(time);
        } catch (DateTimeException e) {
            throw Cells.rejected(told(typed, column) + "\u00a0: moment attendu sous la forme jj/mm/aaaa hh:mm.");
        }
    }

    /** Returns an hour, «8:30», «8h30» or «8h». */
    static LocalTime time(String typed, String column) {
        Matcher time = TIME.matcher(typed);
        int hour = time.matches() ? number(time.group(1)) : MIDDAY * 2;
        int minute = time.matches() && time.group(2) != null ? number(time.group(2)) : 0;
        if (hour >= MIDDAY * 2 || minute > 59) {
            throw Cells.rejected(told(typed, column) + "\u00a0: heure attendue sous la forme hh:mm.");
        }
        return LocalTime.of(hour, minute);
    }

    private int year(String digits, String typed, String column, boolean birth) {
        if (!twoDigits) {
            throw Cells.rejected(told(typed, column) + "\u00a0: écrivez l'année sur quatre chiffres.");
        }
        int year = 2000 + number(digits);
        return year > today.getYear() + (birth ? 0 : AHEAD) ? year - 100 : year;
    }

    private static LocalDate day(int year, int month, int day, String typed, String column) {
        if (year < OLDEST_YEAR || year > LAST_YEAR) {
            throw Cells.rejected(told(typed, column) + "\u00a0: année hors limites (1900 à 2200).");
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw Cells.rejected(told(typed, column) + "\u00a0: ce jour n'existe pas (date attendue sous la forme jj/mm/aaaa).");
        }
    }

    private static String told(String typed, String column) {
        return "«\u00a0" + (typed.length() > 60 ? typed.substring(0, 60) + "…" : typed) + "\u00a0» dans la colonne " + column;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
