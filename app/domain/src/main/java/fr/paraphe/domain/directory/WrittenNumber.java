package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: a comma or a point, spaces between thousands, «€» or «h» behind it. What only looks like one,
 * as «35h30» or «06 12», is none: put together, its digits would say something else.
 */
public final class WrittenNumber {
    private static final Pattern FORM = Pattern.compile(
            "([+-]?(?:\\d{1,30}|\\d{1,3}(?: \\d{3})+))(?:[.,](\\d{0,30}))? ?(?:€|h|heures?|euros?)?");

    private WrittenNumber() {}

    /** Returns the number, which may be negative, with its decimals as written; nothing for what is none. */
    public static Optional<BigDecimal> of(String text) {
        Matcher form = FORM.matcher(text.replace('\u00A0', ' ').replace('\u202F', ' ').strip());
        if (!form.matches() || text.length() > 60) {
            return Optional.empty();
        }
        String decimals = form.group(2) == null ? "" : form.group(2);
        return Optional.of(new BigDecimal(form.group(1).replace(" ", "") + (decimals.isEmpty() ? "" : "." + decimals)));
    }
}
