package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Siret;
import fr.paraphe.domain.shared.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row being imported: its cells by field, read as dates, numbers, addresses; a cell that cannot be read rejects the row. */
final class Cells {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_EMAIL = 320;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NUMBER = 30;
    private static final int DECIMALS = 4;
    private static final Pattern NINE_DIGITS = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern UNITS = Pattern.compile("[ €h]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Reading reading;
    private final OpenTable.Row row;
    private final Dates dates;
    private final Map<String, String> read = new HashMap<>();
    private final Map<String, Correction> corrections = new HashMap<>();

    Cells(Reading reading, OpenTable.Row row) {
        this.reading = reading;
        this.row = row;
        dates = new Dates(reading.options().twoDigitYears(), reading.corrects(Correction.Kind.DATE_NUMBER), reading.today());
    }

    boolean demonstration() {
        return reading.options().demonstration();
    }

    int line() {
        return row.line();
    }

    String table() {
        return reading.table();
    }

    /** Returns the cells that were read otherwise than they were written. */
    List<Correction> corrections() {
        return new ArrayList<>(corrections.values());
    }

    String text(String field) {
        return read.computeIfAbsent(field, this::checked);
    }

    private String checked(String field) {
        String written = CellText.stripped(reading.columns().text(row.cells(), field));
        if (written.length() > LONGEST_TEXT) {
            throw rejected("Texte trop long dans la colonne " + quoted(field) + " (" + written.length()
                    + " caractères, 4\u00a0000 au plus).");
        }
        String text = CellText.visible(written);
        if (!text.equals(written)) {
            if (!reading.corrects(Correction.Kind.INVISIBLE)) {
                throw rejected("Caractères invisibles dans la colonne " + quoted(field) + ".");
            }
            correct(Correction.Kind.INVISIBLE, field, written, text);
        }
        if (CellText.formula(text)) {
            throw rejected("«\u00a0" + shortened(text) + "\u00a0» dans la colonne " + quoted(field)
                    + " est une formule de tableur\u00a0: collez sa valeur.");
        }
        if (CellText.error(text)) {
            throw rejected("«\u00a0" + text + "\u00a0» dans la colonne " + quoted(field) + " est une erreur de tableur.");
        }
        return text;
    }

    /** Returns a cell of a list or an identity, at most a hundred characters, on one line. */
    String name(String field) {
        return bounded(field, LONGEST_NAME);
    }

    /** Returns a cell of one line, at most {@code longest} characters. */
    String bounded(String field, int longest) {
        String text = BLANKS.matcher(text(field)).replaceAll(" ");
        if (text.length() > longest) {
            throw rejected("Valeur trop longue dans la colonne " + quoted(field) + " (" + text.length() + " caractères, " + longest
                    + " au plus).");
        }
        return text;
    }

    /** Returns what is typed, or what was known when nothing is: an empty cell never erases. */
    String textOr(String field, String known) {
        String text = text(field);
        return text.isEmpty() ? known : text;
    }

    /** Returns what is typed on one line, or what was known when nothing is. */
    String boundedOr(String field, int longest, String known) {
        String text = bounded(field, longest);
        return text.isEmpty() ? known : text;
    }

    boolean yes(String field, boolean otherwise) {
        return switch (text(field).toLowerCase(Locale.FRENCH)) {
            case "oui", "o", "x", "1", "vrai", "true" -> true;
            case "non", "n", "0", "faux", "false" -> false;
            default -> otherwise;
        };
    }

    @Nullable LocalDate date(String field, @Nullable LocalDate known) {
        String text = text(field);
        if (text.isEmpty()) {
            return known;
        }
        Dates.Read date = dates.date(text, quoted(field), field.equals("ne e le"));
        if (date.number()) {
            correct(Correction.Kind.DATE_NUMBER, field, text, Dates.shown(date.day()));
        }
        return date.day();
    }

    private @Nullable Instant moment(String field, @Nullable Instant known) {
        String text = text(field);
        return text.isEmpty() ? known : dates.moment(text, quoted(field));
    }

    /** Returns a number written with a comma or a point, the euro sign ignored; the known one when it is the same amount. */
    BigDecimal number(String field, BigDecimal known) {
        String text = UNITS.matcher(text(field)).replaceAll("").replace(',', '.');
        if (text.isEmpty()) {
            return known;
        }
        try {
            // A long series of digits or a large exponent would cost much to read.
            BigDecimal typed = text.length() > LONGEST_NUMBER ? BigDecimal.valueOf(-1) : new BigDecimal(text);
            if (typed.signum() < 0 || Math.abs(typed.scale()) > LONGEST_NUMBER || typed.compareTo(BigDecimal.valueOf(100_000)) > 0) {
                throw rejected("«\u00a0" + shortened(text) + "\u00a0» dans la colonne " + quoted(field) + "\u00a0: nombre hors limites.");
            }
            BigDecimal rounded = typed.scale() > DECIMALS ? typed.setScale(DECIMALS, RoundingMode.HALF_UP) : typed;
            return rounded.compareTo(known) == 0 ? known : rounded;
        } catch (NumberFormatException e) {
            throw rejected("«\u00a0" + shortened(text(field)) + "\u00a0» dans la colonne " + quoted(field) + " n'est pas un nombre.");
        }
    }

    int whole(String field, int known) {
        return number(field, BigDecimal.valueOf(known)).intValue();
    }

    /** Returns the person named under {@code prefix}, in two cells or in one. */
    PersonName person(String prefix, @Nullable String knownTitle) {
        String title = title(text(prefix + "civilite"));
        String last = name(prefix + "nom");
        String both = prefix.isEmpty() && last.isEmpty() ? name("nom et prenom") : "";
        if (!both.isEmpty()) {
            NamedPerson named = NamedPerson.of(both);
            return new PersonName(title != null ? title : named.title() != null ? named.title() : knownTitle, named.last(), named.first());
        }
        return new PersonName(title == null ? knownTitle : title, last, name(prefix + "prenom"));
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
    String postalCode(String prefix) {
        String code = bounded(prefix + "cp", LONGEST_CODE);
        if (FOUR_DIGITS.matcher(code).matches() && reading.corrects(Correction.Kind.POSTAL_CODE)) {
            correct(Correction.Kind.POSTAL_CODE, prefix + "cp", code, "0" + code);
            return "0" + code;
        }
        return code;
    }

    /** Returns the SIRET without spaces, with the zeros a spreadsheet dropped. */
    String siret(String field) {
        String typed = Siret.bare(text(field));
        String full = reading.corrects(Correction.Kind.SIRET) ? Siret.cleaned(typed) : typed;
        if (!full.equals(typed)) {
            correct(Correction.Kind.SIRET, field, typed, full);
        }
        return full;
    }

    /** Returns how a person is reached; {@code email} and {@code mobile} are the fields, {@code prefix} begins the others. */
    ContactDetails contact(String prefix, String email, String mobile, ContactDetails known) {
        String own = postalCode(prefix);
        String code = own.isEmpty() ? postalCode("") : own;
        return new ContactDetails(email(email).orElse(known.email()), phone(mobile, code).orElse(known.mobile()),
                phone(prefix + "tel", code).orElse(known.landline()), moment(prefix + "derniere connexion", known.lastSpaceLogin()));
    }

    Optional<String> email(String field) {
        String text = bounded(field, LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the number in E.164, or as typed when it cannot be read, which validation will show (V18). */
    private Optional<String> phone(String field, String postalCode) {
        String typed = bounded(field, LONGEST_PHONE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (NINE_DIGITS.matcher(typed).matches() && reading.corrects(Correction.Kind.TELEPHONE)) {
            Optional<String> full = reading.phones().e164("0" + typed, postalCode, demonstration());
            full.ifPresent(number -> correct(Correction.Kind.TELEPHONE, field, typed, number));
            return full.or(() -> Optional.of(typed));
        }
        return Optional.of(reading.phones().e164(typed, postalCode, demonstration()).orElse(typed));
    }

    private void correct(Correction.Kind kind, String field, String before, String after) {
        String header = reading.columns().header(field);
        corrections.put(field, new Correction(kind, reading.table(), row.line(), header, shortened(before), after));
    }

    private String quoted(String field) {
        return "«\u00a0" + reading.columns().header(field) + "\u00a0»";
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** Returns why a row is left out that a person chose to leave out. */
    static RefusedException leftOut() {
        return rejected("Laissée de côté à votre demande.");
    }

    /** Returns why a row is left out whose person was answered to be a record that is no more. */
    static RefusedException gone(PersonName name) {
        return rejected(name.lastFirst() + "\u00a0: la fiche choisie n'existe plus.");
    }

    static RefusedException rejected(String why) {
        return new RefusedException("row-rejected", why);
    }
}
