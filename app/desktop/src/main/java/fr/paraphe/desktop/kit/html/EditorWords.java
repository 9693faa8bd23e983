package fr.paraphe.desktop.kit.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The French of the editor's own buttons and dialogs; English is theirs already. */
final class EditorWords {
    private EditorWords() {}

    /** Returns our words by those that they translate. */
    static Map<String, String> french() {
        var words = new Properties();
        try (var in = new StringReader(TinyPage.text("tinymce_fr.properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(english -> sorted.put(english, words.getProperty(english)));
        return sorted;
    }
}
