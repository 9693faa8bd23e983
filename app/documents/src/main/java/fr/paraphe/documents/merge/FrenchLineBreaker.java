package fr.paraphe.documents.merge;

import com.openhtmltopdf.extend.FSTextBreaker;
import fr.paraphe.domain.shared.StillWanted;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks lines as French does: never after an apostrophe, never inside guillemets, never before high punctuation. Each text to break is
 * a step at which laying out may be given up.
 */
final class FrenchLineBreaker implements FSTextBreaker {
    private static final String NEVER_AFTER = "’'«";
    private static final String NEVER_BEFORE = "»;:!?€%";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRANCE);
    private String text = "";

    @Override
    public void setText(String newText) {
        StillWanted.check();
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && !allowed(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean allowed(int at) {
        char before = text.charAt(at - 1);
        if (NEVER_AFTER.indexOf(before) >= 0 || NEVER_BEFORE.indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        return !(before == ' ' && at > 1 && text.charAt(at - 2) == '«');
    }
}
