package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.WrittenNumber;
import fr.paraphe.domain.directory.fields.Reading.Read;
import fr.paraphe.domain.directory.fields.Reading.Refused;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people type them: with a comma or a point, spaces, «€» and «h». */
final class ReadNumbers {
    private static final int DECIMALS = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private ReadNumbers() {}

    static Reading read(Field field, String text) {
        Optional<BigDecimal> read = WrittenNumber.of(text).filter(n -> n.scale() <= DECIMALS);
        if (read.isEmpty()) {
            return new Refused("«\u00a0" + text + "\u00a0» n'est pas un nombre.");
        }
        BigDecimal number = read.get();
        if (number.signum() < 0) {
            return new Refused("Un nombre positif est attendu.");
        }
        if (number.compareTo(MOST) > 0) {
            return new Refused("Ce nombre est trop grand.");
        }
        if (field.kind() == FieldKind.DECIMAL) {
            return Read.of(number);
        }
        return number.stripTrailingZeros().scale() > 0 ? new Refused("Un nombre entier est attendu.") : Read.of(number.intValueExact());
    }
}
