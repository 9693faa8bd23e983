package fr.paraphe.domain.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands between double braces: a tag code and its options after bars (4.1), or a mark of a conditional block. */
public record MergeExpression(String code, List<String> options) {
    private static final String CONDITION = "#si ";

    public MergeExpression {
        options = List.copyOf(options);
    }

    /** Returns the parts of {@code expression}, braces allowed. */
    public static MergeExpression parse(String expression) {
        String inside = expression.replace("{{", "").replace("}}", "").strip();
        List<String> parts = Arrays.stream(inside.split("\\|")).map(String::strip).toList();
        return new MergeExpression(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** Tells whether it opens, splits or closes a conditional block rather than prints a value. */
    public boolean control() {
        return code.startsWith("#") || code.startsWith("/") || code.equals("sinon");
    }

    /** Returns the code whose value decides, when it opens a conditional block. */
    public Optional<String> condition() {
        return code.startsWith(CONDITION) ? Optional.of(code.substring(CONDITION.length()).strip()) : Optional.empty();
    }

    /** Tells whether an option says what to print when the value is empty. */
    public boolean servesEmpty() {
        return options.stream().anyMatch(option -> option.startsWith("defaut:") || option.startsWith("si-vide:"));
    }

    /** Returns what follows {@code name} and a colon among the options. */
    public Optional<String> option(String name) {
        String start = name + ":";
        return options.stream().filter(option -> option.startsWith(start)).map(option -> option.substring(start.length())).findFirst();
    }

    /** Tells whether the option is there. */
    public boolean has(String name) {
        return options.contains(name);
    }
}
