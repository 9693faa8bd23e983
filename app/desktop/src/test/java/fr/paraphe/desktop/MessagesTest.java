package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words used exist, words present are used, both languages have the same; a failure prints the lines to paste or to remove. */
class MessagesTest {
    private static final Pattern KEY = Pattern.compile(
            "\"((?:kit|shell|home|directory|dispatch|output|template|clause|tracking|finalisation|archive)\\.[a-z0-9.-]+)\"");
    private static final Pattern COUNTED = Pattern.compile("\\.count\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyKeyThatTheCodeUsesHasItsWordsInFrench() throws IOException {
        Set<String> missing = new TreeSet<>(used());
        missing.removeAll(words("fr").stringPropertyNames());
        assertThat(missing).as("paste into messages_fr.properties:\n" + String.join("=\n", missing) + "=").isEmpty();
    }

    @Test
    void everyKeyPresentIsUsedByTheCode() throws IOException {
        Set<String> unused = new TreeSet<>(words("fr").stringPropertyNames());
        unused.removeAll(used());
        assertThat(unused).as("remove from both files:\n" + String.join("\n", unused)).isEmpty();
    }

    @Test
    void frenchAndEnglishHaveTheSameKeysAndTheSamePlaces() throws IOException {
        Properties french = words("fr");
        Properties english = words("en");
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(french.getProperty(key)));
        }
    }

    @Test
    void frenchPutsANoBreakSpaceBeforeDoublePunctuation() throws IOException {
        Properties french = words("fr");
        for (String key : french.stringPropertyNames()) {
            assertThat(french.getProperty(key)).as(key).doesNotContainPattern(" [:;!?»]");
        }
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        var properties = new Properties();
        for (String folder : List.of("", "directory/", "directory/imports/", "dispatch/", "home/", "output/", "template/", "tracking/",
                "finalisation/", "archive/")) {
            String name = "/fr/paraphe/desktop/" + folder + "messages_" + language + ".properties";
            try (var in = new InputStreamReader(Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)),
                    StandardCharsets.UTF_8)) {
                properties.load(in);
            }
        }
        return properties;
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                Set<String> counted = COUNTED.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
                KEY.matcher(code).results().map(m -> m.group(1)).filter(key -> !counted.contains(key)).forEach(keys::add);
                counted.forEach(key -> {
                    keys.add(key + ".one");
                    keys.add(key + ".many");
                });
            }
        }
        return keys;
    }
}
