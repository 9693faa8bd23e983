package fr.paraphe.documents.template;

/** Cuts a sheet at its braces and semicolons, those inside strings and parentheses left alone. */
final class StyleScan {
    private final String css;
    private int at;
    private String chunk = "";
    private char end;
    private boolean closed = true;

    StyleScan(String css) {
        this.css = css;
    }

    /** Moves to the next chunk, which ends at one of {@code stops} or with the text; false when nothing is left. */
    boolean next(String stops) {
        if (at >= css.length()) {
            return false;
        }
        int from = at;
        at = stop(from, stops);
        chunk = css.substring(from, at);
        end = at < css.length() ? css.charAt(at) : 0;
        at++;
        return true;
    }

    /** Returns what the last chunk held, its end left out. */
    String chunk() {
        return chunk;
    }

    /** Returns the sign that ended the last chunk; zero at the end of the text. */
    char end() {
        return end;
    }

    /** Tells whether every block met so far was closed. */
    boolean closed() {
        return closed;
    }

    /** Returns what stands up to the brace that closes the one just met, and moves after it. */
    String block() {
        int from = at;
        int depth = 1;
        while (at < css.length()) {
            at = stop(at, "{}");
            if (at >= css.length()) {
                break;
            }
            depth += css.charAt(at) == '{' ? 1 : -1;
            if (depth == 0) {
                return css.substring(from, at++);
            }
            at++;
        }
        at = css.length();
        closed = false;
        return css.substring(from);
    }

    private int stop(int from, String stops) {
        int depth = 0;
        for (int i = from; i < css.length(); i++) {
            char sign = css.charAt(i);
            if (sign == '"' || sign == '\'') {
                int close = css.indexOf(sign, i + 1);
                i = close < 0 ? css.length() : close;
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth = Math.max(0, depth - 1);
            } else if (stops.indexOf(sign) >= 0 && (depth == 0 || sign != ';')) {
                return i;
            }
        }
        return css.length();
    }
}
