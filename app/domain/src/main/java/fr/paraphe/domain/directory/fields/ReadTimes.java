package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.fields.Reading.Read;
import fr.paraphe.domain.directory.fields.Reading.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and moments as people type them: «2/3/2026», «02.03.2026», «02032026», «2026-03-02», then «8:30» or «8h30». */
final class ReadTimes {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:h](\\d{2})?)?");
    private static final Reading NO_TIME = new Refused("L'heure s'écrit hh:mm, par exemple 8:30.");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private ReadTimes() {}

    static Reading read(Field field, String text) {
        return switch (field.kind()) {
            case DAY -> day(text);
            case TIME -> time(text).<Reading>map(Read::of).orElse(NO_TIME);
            default -> moment(text);
        };
    }

    private static Reading day(String text) {
        Optional<LocalDate> day = parsed(text);
        if (day.isEmpty()) {
            return new Refused(TWO_DIGITS.matcher(slashed(text)).matches() ? "Écrivez l'année sur quatre chiffres."
                    : "«\u00a0" + text + "\u00a0» n'est pas une date\u00a0: elle s'écrit jj/mm/aaaa.");
        }
        return Read.of(day.get());
    }

    private static Reading moment(String text) {
        String[] parts = text.replace('T', ' ').replace(" à ", " ").split(" ", 2);
        Reading day = day(parts[0]);
        if (!(day instanceof Read(Object read, String _) && read instanceof LocalDate date)) {
            return day;
        }
        if (parts.length == 1) {
            return new Read(date.atStartOfDay(), "Sans heure, minuit est retenu.");
        }
        return time(parts[1]).<Reading>map(time -> Read.of(LocalDateTime.of(date, time))).orElse(NO_TIME);
    }

    private static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text.replace(" ", ""));
        int hour = time.matches() ? Integer.parseInt(time.group(1)) : 24;
        int minute = time.matches() && time.group(2) != null ? Integer.parseInt(time.group(2)) : 0;
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            LocalDate day = text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(slashed(text), DAY);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String slashed(String text) {
        String slashed = text.replaceAll("[.\\- ]", "/");
        return slashed.matches("\\d{8}") ? slashed.substring(0, 2) + "/" + slashed.substring(2, 4) + "/" + slashed.substring(4) : slashed;
    }
}
