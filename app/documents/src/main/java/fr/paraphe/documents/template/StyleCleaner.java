package fr.paraphe.documents.template;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps of a sheet, or of one element's declarations, what lays a page out. Everything kept is named: at-rules and functions by a list,
 * the rest by its characters, so that an address has no way in, written in whatever manner. Comments and escapes go.
 */
final class StyleCleaner {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("@page(?:\\s+[a-zA-Z][\\w-]*+)?\\s*(?::(?:first|left|right|blank))?");
    private static final Pattern MEDIA = Pattern.compile("@media\\s+(?:print|screen|all)");
    private static final Pattern MARGIN_BOX = Pattern.compile("@(?:top|bottom|left|right)-[a-z]+(?:-[a-z]+)?");
    private static final Pattern SELECTOR = Pattern.compile("[\\p{L}\\p{N}_\\-.#*:>+~,\\s\\[\\]=\"'()^$|%]++");
    private static final Pattern PROPERTY = Pattern.compile("-?[a-zA-Z][a-zA-Z0-9-]*+");
    private static final Pattern VALUE =
            Pattern.compile("(?:[^\"'\\\\<>@{};\\p{Cntrl}]++|[\\n\\r\\t]++|\"[^\"\\\\<\\p{Cntrl}]*+\"|'[^'\\\\<\\p{Cntrl}]*+')++");
    private static final Pattern FUNCTION = Pattern.compile("([^\\s,;:()+*/\"']*)\\s*\\(");
    private static final Set<String> FUNCTIONS = Set.of("", "element", "running", "counter", "counters", "string", "leader", "rgb", "rgba",
            "hsl", "hsla", "calc");
    private static final Set<String> ACTIVE = Set.of("behavior", "behaviour", "-moz-binding", "-o-link", "-o-link-source", "src");

    private final Consumer<String> removed;

    /** Creates a cleaner that names to {@code removed} what it takes away. */
    StyleCleaner(Consumer<String> removed) {
        this.removed = removed;
    }

    /** Returns what may stay of a sheet; the same text when all of it may. */
    String sheet(String css) {
        return run(css, this::rules);
    }

    /** Returns what may stay of the declarations of one element; the same text when all of it may. */
    String declarations(String css) {
        return run(css, text -> block(text, false));
    }

    private String run(String css, Function<String, Kept> reading) {
        String text = COMMENT.matcher(css).replaceAll(" ");
        Kept kept = reading.apply(text);
        if (!text.equals(css) || !kept.whole()) {
            removed.accept("style");
            return kept.text();
        }
        return css;
    }

    /** What stays of a text, written anew, and whether that is all of it. */
    private record Kept(String text, boolean whole) {}

    private Kept rules(String css) {
        var out = new StringBuilder();
        boolean whole = true;
        for (var scan = new StyleScan(css); scan.next("{;}");) {
            String head = scan.chunk().strip();
            if (scan.end() == '{') {
                Kept kept = rule(head, scan.block());
                out.append(kept.text());
                whole &= kept.whole();
            } else {
                whole &= head.isEmpty() && scan.end() == 0;
            }
            whole &= scan.closed();
        }
        return new Kept(out.toString(), whole);
    }

    private Kept rule(String head, String inside) {
        Kept kept;
        if (MEDIA.matcher(head).matches()) {
            kept = rules(inside);
        } else if (PAGE.matcher(head).matches()) {
            kept = block(inside, true);
        } else if (SELECTOR.matcher(head).matches()) {
            kept = block(inside, false);
        } else {
            return new Kept("", false);
        }
        return new Kept(head + " { " + kept.text() + " }\n", kept.whole());
    }

    private Kept block(String inside, boolean ofPage) {
        var out = new StringBuilder();
        boolean whole = true;
        for (var scan = new StyleScan(inside); scan.next("{;}");) {
            String chunk = scan.chunk().strip();
            if (scan.end() == '{') {
                Kept nested = block(scan.block(), false);
                boolean box = ofPage && MARGIN_BOX.matcher(chunk).matches();
                out.append(box ? chunk + " { " + nested.text() + " } " : "");
                whole &= box && nested.whole();
            } else {
                boolean good = allowed(chunk);
                out.append(good ? chunk + "; " : "");
                whole &= (good || chunk.isEmpty()) && scan.end() != '}';
            }
            whole &= scan.closed();
        }
        return new Kept(out.toString().strip(), whole);
    }

    private static boolean allowed(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        return PROPERTY.matcher(property).matches() && !ACTIVE.contains(property) && !property.startsWith("mso-")
                && VALUE.matcher(value).matches() && callsNothingElse(value);
    }

    private static boolean callsNothingElse(String value) {
        for (Matcher m = FUNCTION.matcher(value); m.find();) {
            if (!FUNCTIONS.contains(m.group(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
