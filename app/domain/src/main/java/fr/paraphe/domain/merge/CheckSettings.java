package fr.paraphe.domain.merge;

import fr.paraphe.domain.shared.Settings;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an institution may set about the checks: which E.164 numbers receive text messages, the stipend table, whether a second circuit
 * is blocked rather than warned of ({@code sending.duplicate}, D-18), how many trainees a teacher follows at once ({@code
 * teacher.followedAtMost}, V66), and the rules whose warnings block ({@code check.raised}, such as {@code V57,V58}).
 */
public record CheckSettings(Predicate<String> mobile, StipendRates rates, boolean duplicateBlocks, int followedAtMost, Set<String> raised) {
    /** The setting that says whether a second circuit of a case is blocked or warned of (D-18). */
    public static final String DUPLICATE = "sending.duplicate";

    /** Article D. 124-3 of the code de l'éducation. */
    private static final int FOLLOWED = 24;

    public CheckSettings {
        raised = Set.copyOf(raised);
    }

    /** Returns the defaults of the specification. */
    public static CheckSettings standard(Predicate<String> mobile) {
        return new CheckSettings(mobile, StipendRates.published(), true, FOLLOWED, Set.of());
    }

    /** Returns what is set in a base, the defaults for the rest. */
    public static CheckSettings of(Settings settings, Predicate<String> mobile) {
        boolean blocks = duplicateBlocks(settings);
        int followed = settings.get("teacher.followedAtMost").map(Integer::parseInt).orElse(FOLLOWED);
        Set<String> raised = settings.get("check.raised").stream().flatMap(rules -> Arrays.stream(rules.split(",")))
                .map(String::strip).filter(rule -> !rule.isEmpty()).collect(Collectors.toSet());
        return new CheckSettings(mobile, StipendRates.published(), blocks, followed, raised);
    }

    /** Tells whether a second circuit of a case is blocked, rather than warned of (D-18). */
    public static boolean duplicateBlocks(Settings settings) {
        return settings.get(DUPLICATE).filter("warn"::equals).isEmpty();
    }

    /** Returns {@code finding} as grave as the institution says; only a warning can be raised. */
    Finding raised(Finding finding) {
        return finding.severity() == Severity.WARNING && raised.contains(finding.rule())
                ? new Finding(finding.rule(), Severity.BLOCKING, finding.role(), finding.text(), finding.target())
                : finding;
    }
}
