package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.PhoneNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the value of a field as a card shows it, such that {@link ReadField} reads it again; references excepted. */
public final class ShowField {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.FRENCH);

    private final PhoneNumbers phones;

    /** Creates the writer. */
    public ShowField(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** Returns what {@code field} shows for {@code value}; nothing for nothing recorded, zero included. */
    public String text(Field field, @Nullable Object value) {
        if (field.kind() == FieldKind.CHOICE) {
            return field.chosen(value).map(Field.Choice::label).orElse(value == null ? "" : value.toString());
        }
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            case LocalTime time -> TIME.format(time);
            case Boolean yes -> yes ? "Oui" : "Non";
            case Integer whole -> whole == 0 ? "" : whole.toString();
            case BigDecimal number -> number.signum() == 0 ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
            default -> phone(field, value.toString());
        };
    }

    private String phone(Field field, String text) {
        return switch (field.kind()) {
            case MOBILE -> phones.international(text);
            case PHONE -> phones.national(text);
            case SIRET -> text.matches("\\d{14}") ? text.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4") : text;
            default -> text;
        };
    }
}
