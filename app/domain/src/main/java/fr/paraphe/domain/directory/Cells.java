package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row being imported: its cells by column, read as dates, numbers, addresses; a cell that cannot be read rejects the row. */
final class Cells {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}");

    private final Columns columns;
    private final List<String> values;
    private final PhoneNumbers phones;
    private final boolean demonstration;

    Cells(Columns columns, List<String> values, PhoneNumbers phones, boolean demonstration) {
        this.columns = columns;
        this.values = values;
        this.phones = phones;
        this.demonstration = demonstration;
    }

    boolean demonstration() {
        return demonstration;
    }

    String text(String column) {
        String text = columns.text(values, column);
        if (text.length() > LONGEST_TEXT) {
            throw rejected("Texte trop long dans la colonne «" + column + "» (" + text.length() + " caractères).");
        }
        return text;
    }

    /** Returns a cell of a list or an identity, at most a hundred characters. */
    String name(String column) {
        String text = text(column);
        if (text.length() > LONGEST_NAME) {
            throw rejected("Valeur trop longue dans la colonne «" + column + "» (100 caractères au plus).");
        }
        return text;
    }

    /** Returns what is typed, or what was known when nothing is: an empty cell never erases. */
    String textOr(String column, String known) {
        String text = text(column);
        return text.isEmpty() ? known : text;
    }

    boolean yes(String column, boolean otherwise) {
        return switch (text(column).toLowerCase(Locale.FRENCH)) {
            case "oui", "o", "x", "1", "vrai" -> true;
            case "non", "n", "0", "faux" -> false;
            default -> otherwise;
        };
    }

    @Nullable LocalDate date(String column, @Nullable LocalDate known) {
        String text = text(column);
        if (text.isEmpty()) {
            return known;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            String why = YEAR_OF_TWO_DIGITS.matcher(text).matches()
                    ? ": écrivez l'année sur quatre chiffres." : ": date attendue sous la forme jj/mm/aaaa.";
            throw rejected("«" + text + "» dans la colonne «" + column + "»" + why);
        }
    }

    private @Nullable Instant moment(String column, @Nullable Instant known) {
        String text = text(column);
        if (text.isEmpty()) {
            return known;
        }
        try {
            String full = text.contains(":") ? text : text + " 0:00";
            return LocalDateTime.parse(full, MINUTE).atZone(PARIS).toInstant();
        } catch (DateTimeParseException e) {
            throw rejected("«" + text + "» dans la colonne «" + column + "» : moment attendu sous la forme jj/mm/aaaa hh:mm.");
        }
    }

    /** Returns a number written with a comma or a point, the euro sign ignored; the known one when it is the same amount. */
    BigDecimal number(String column, BigDecimal known) {
        String text = text(column).replaceAll("[ €h]", "").replace(',', '.');
        if (text.isEmpty()) {
            return known;
        }
        try {
            BigDecimal read = new BigDecimal(text);
            if (read.signum() < 0 || read.compareTo(BigDecimal.valueOf(100_000)) > 0) {
                throw rejected("«" + text + "» dans la colonne «" + column + "» : nombre hors limites.");
            }
            return read.compareTo(known) == 0 ? known : read;
        } catch (NumberFormatException e) {
            throw rejected("«" + text(column) + "» dans la colonne «" + column + "» n'est pas un nombre.");
        }
    }

    int whole(String column, int known) {
        return number(column, BigDecimal.valueOf(known)).intValue();
    }

    PersonName person(String prefix, @Nullable String knownTitle) {
        String title = title(text(prefix + "civilite"));
        return new PersonName(title == null ? knownTitle : title, name(prefix + "nom"), name(prefix + "prenom"));
    }

    private static @Nullable String title(String typed) {
        return switch (typed.toLowerCase(Locale.FRENCH).replace(".", "")) {
            case "madame", "mme", "mlle", "mademoiselle", "f" -> "Madame";
            case "monsieur", "m", "mr" -> "Monsieur";
            default -> null;
        };
    }

    PostalAddress address(String prefix, PostalAddress known) {
        String code = postalCode(prefix);
        return new PostalAddress(textOr(prefix + "adresse", known.street()), code.isEmpty() ? known.postalCode() : code,
                textOr(prefix + "ville", known.city()), textOr(prefix + "pays", known.country()));
    }

    /** Returns the postal code with the zero a spreadsheet dropped. */
    private String postalCode(String prefix) {
        String code = name(prefix + "cp");
        return code.matches("\\d{4}") ? "0" + code : code;
    }

    /** Returns how a person is reached; {@code email} and {@code mobile} are the columns, {@code prefix} begins the others. */
    ContactDetails contact(String prefix, String email, String mobile, ContactDetails known) {
        String own = postalCode(prefix);
        String code = own.isEmpty() ? postalCode("") : own;
        return new ContactDetails(email(email).orElse(known.email()), phone(mobile, code).orElse(known.mobile()),
                phone(prefix + "tel", code).orElse(known.landline()), moment(prefix + "derniere connexion", known.lastSpaceLogin()));
    }

    Optional<String> email(String column) {
        String text = text(column).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the number in E.164, or as typed when it cannot be read, which validation will show (V18). */
    Optional<String> phone(String column, String postalCode) {
        String typed = name(column);
        return typed.isEmpty() ? Optional.empty() : Optional.of(phones.e164(typed, postalCode, demonstration).orElse(typed));
    }

    static RefusedException rejected(String why) {
        return new RefusedException("row-rejected", why);
    }
}
