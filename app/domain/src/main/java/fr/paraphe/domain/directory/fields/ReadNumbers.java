package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.fields.Reading.Read;
import fr.paraphe.domain.directory.fields.Reading.Refused;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as people type them: with a comma or a point, spaces, «€» and «h». */
final class ReadNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private ReadNumbers() {}

    static Reading read(Field field, String text) {
        String bare = text.replaceAll("[ €h]", "").replace(',', '.');
        if (bare.startsWith("-")) {
            return new Refused("Un nombre positif est attendu.");
        }
        if (!NUMBER.matcher(bare).matches()) {
            return new Refused("«\u00a0" + text + "\u00a0» n'est pas un nombre.");
        }
        var number = new BigDecimal(bare);
        if (number.compareTo(MOST) > 0) {
            return new Refused("Ce nombre est trop grand.");
        }
        if (field.kind() == FieldKind.DECIMAL) {
            return Read.of(number);
        }
        return number.stripTrailingZeros().scale() > 0 ? new Refused("Un nombre entier est attendu.") : Read.of(number.intValueExact());
    }
}
