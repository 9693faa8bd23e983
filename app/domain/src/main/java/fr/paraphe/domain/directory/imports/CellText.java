package fr.paraphe.domain.directory.imports;

import java.util.regex.Pattern;

/** What a cell's text is, besides its value: signs nobody sees, formulas, errors of a spreadsheet. */
final class CellText {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]");
    private static final Pattern FORMULA = Pattern.compile("[=@+-]\\s*[\\p{L}_.]+\\(.*|=.*[A-Z]{1,3}\\d+.*", Pattern.DOTALL);
    private static final Pattern ERROR =
            Pattern.compile("#(?:REF!|N/A|NOM\\??|NAME\\?|VALEUR!|VALUE!|DIV/0!|NUL!|NULL!|NOMBRE!|NUM!|#+)");

    /** The signs before which an apostrophe keeps a spreadsheet from computing, in the width of every keyboard. */
    private static final String GUARDED = "=@+-\uFF1D\uFF20\uFF0B\uFF0D";

    private CellText() {}

    /** Returns the text without surrounding spaces; no-break spaces become plain ones, and the apostrophe that guards a sign goes. */
    static String stripped(String cell) {
        String text = plain(cell) ? cell.strip() : cell.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && GUARDED.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** Returns the text without the signs that nobody sees. */
    static String visible(String text) {
        // Nearly every cell is visible through and through: looking sign by sign is much quicker than matching.
        for (int i = 0; i < text.length(); i++) {
            if (unusual(text.charAt(i))) {
                return INVISIBLE.matcher(text).replaceAll("").strip();
            }
        }
        return text;
    }

    private static boolean unusual(char sign) {
        return sign < ' ' || (sign >= 0x7F && sign <= 0xAD) || sign >= 0x061C;
    }

    /** Tells whether this is a formula that a spreadsheet would run, not a value. */
    static boolean formula(String text) {
        return !text.isEmpty() && "=@+-".indexOf(text.charAt(0)) >= 0 && FORMULA.matcher(text).matches();
    }

    /** Tells whether this is what a spreadsheet shows when it cannot compute. */
    static boolean error(String text) {
        return text.startsWith("#") && ERROR.matcher(text).matches();
    }

    private static boolean plain(String cell) {
        return cell.indexOf('\u00A0') < 0 && cell.indexOf('\u202F') < 0;
    }
}
