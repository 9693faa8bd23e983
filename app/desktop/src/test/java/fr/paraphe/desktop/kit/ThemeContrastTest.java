package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words can be read on their ground in each of the three choices of colours (8.3, WCAG 1.4.3, 1.4.6 and 1.4.11). */
class ThemeContrastTest {
    private static final Path SHEETS = Path.of("src/main/resources/fr/paraphe/desktop");
    private static final Pattern NAME = Pattern.compile("(-(?:paraphe|color)-[a-z-]+):\\s*([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|rgba?\\(|:\\s*(white|black|red|green|blue|gray|grey)\\b");

    private static final Pattern USED = Pattern.compile("-paraphe-[a-z-]+");

    /** Each word's colour with the grounds on which the sheets put it. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("text", List.of("ground", "bar", "hover", "selected")),
            Map.entry("muted", List.of("ground", "bar", "hover")),
            Map.entry("quiet", List.of("ground", "bar", "hover", "selected")),
            Map.entry("error", List.of("ground", "bar")),
            Map.entry("brand", List.of("ground", "bar")),
            Map.entry("chosen-text", List.of("chosen")),
            Map.entry("strong-text", List.of("strong")),
            Map.entry("act-text", List.of("act")),
            Map.entry("success-text", List.of("success", "ground")),
            Map.entry("danger-text", List.of("danger", "ground")),
            Map.entry("warning-text", List.of("warning", "ground")),
            Map.entry("accent-text", List.of("accent", "ground")),
            Map.entry("done-text", List.of("done", "ground")),
            Map.entry("neutral-text", List.of("neutral")),
            Map.entry("desk-text", List.of("desk")),
            Map.entry("zone-text", List.of("zone", "paper")));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromTheirGround(Theme theme) throws IOException {
        Map<String, String> colours = colours(theme);
        double least = theme == Theme.CONTRAST ? 7 : 4.5;
        WORDS.forEach((word, grounds) -> grounds.forEach(ground -> assertThat(ratio(colour(colours, word), colour(colours, ground)))
                .as("%s: %s on %s", theme, word, ground).isGreaterThanOrEqualTo(least)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFocusStandsOutFromWhatIsAroundIt(Theme theme) throws IOException {
        Map<String, String> colours = colours(theme);
        List.of("ground", "bar").forEach(ground -> assertThat(ratio(colour(colours, "focus"), colour(colours, ground)))
                .as("%s: focus on %s", theme, ground).isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyThemeGivesTheSameNames() throws IOException {
        for (Theme theme : Theme.values()) {
            assertThat(names(theme)).as(theme.name()).isEqualTo(names(Theme.LIGHT));
        }
    }

    @Test
    void theOtherSheetsDrawByNameOnly() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            // The sheets of the editor's page are WebKit's, which knows no name of a theme: paper is white in all of them.
            List<Path> sheets = files.filter(f -> f.toString().endsWith(".css"))
                    .filter(f -> !f.toString().contains("theme-") && !f.toString().contains("/html/")).toList();
            assertThat(sheets).hasSizeGreaterThanOrEqualTo(4);
            for (Path sheet : sheets) {
                assertThat(found(COLOUR, sheet)).as(sheet.toString()).isEmpty();
            }
        }
    }

    @Test
    void namesUsedAreDefined() throws IOException {
        var defined = names(Theme.LIGHT);
        try (Stream<Path> files = Files.walk(SHEETS)) {
            for (Path sheet : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                assertThat(found(USED, sheet)).as(sheet.toString()).allSatisfy(name -> assertThat(defined).contains(name));
            }
        }
    }

    @Test
    void blackOnWhiteIsTheStrongestContrast() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(ratio("#777777", "#ffffff")).isBetween(4.4, 4.5);
    }

    private static List<String> found(Pattern pattern, Path sheet) throws IOException {
        return pattern.matcher(Files.readString(sheet)).results().map(MatchResult::group).toList();
    }

    private static Set<String> names(Theme theme) throws IOException {
        return colours(theme).keySet().stream().filter(name -> name.startsWith("-paraphe")).collect(Collectors.toSet());
    }

    private static Map<String, String> colours(Theme theme) throws IOException {
        String name = theme.sheet().substring(theme.sheet().lastIndexOf('/') + 1);
        return NAME.matcher(Files.readString(SHEETS.resolve("kit").resolve(name))).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2).strip(), (_, later) -> later));
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get("-paraphe-" + name), name);
    }

    /** Returns the contrast ratio as WCAG 2.1 defines it. */
    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        assertThat(colour).matches("#[0-9a-f]{6}");
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
