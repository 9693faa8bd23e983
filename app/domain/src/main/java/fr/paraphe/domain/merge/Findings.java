package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.SignatoryRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers findings while rules run; the words of a tooltip get their no-break spaces, the values put in them stay as they are. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void block(String rule, @Nullable SignatoryRole role, String target, String pattern, Object... values) {
        add(new Rule(rule, Severity.BLOCKING), role, target, pattern, values);
    }

    void warn(String rule, @Nullable SignatoryRole role, String target, String pattern, Object... values) {
        add(new Rule(rule, Severity.WARNING), role, target, pattern, values);
    }

    void inform(String rule, @Nullable SignatoryRole role, String target, String pattern, Object... values) {
        add(new Rule(rule, Severity.INFORMATION), role, target, pattern, values);
    }

    void add(Rule rule, @Nullable SignatoryRole role, String target, String pattern, Object... values) {
        found.add(new Finding(rule.number(), rule.severity(), role, FrenchText.spaced(pattern).formatted(values), target));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    /** A rule's number and how much it matters this time. */
    record Rule(String number, Severity severity) {
        static Rule of(String number, boolean blocking) {
            return new Rule(number, blocking ? Severity.BLOCKING : Severity.WARNING);
        }
    }
}
