package fr.paraphe.documents.template.imports;

import fr.paraphe.domain.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.zwobble.mammoth.DocumentConverter;

/** Converts a Word file to the title, the body and the margins of a page. */
final class WordText {
    private static final String STYLES = """
            u => u
            strike => s
            p[style-name='Title'] => h1:fresh
            p[style-name='Titre'] => h1:fresh
            p[style-name='Subtitle'] => h2:fresh
            p[style-name='Sous-titre'] => h2:fresh
            p[style-name='Titre 1'] => h1:fresh
            p[style-name='Titre 2'] => h2:fresh
            p[style-name='Titre 3'] => h3:fresh
            comment-reference =>
            """;

    private final Consumer<String> warnings;

    WordText(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    /** A text as the conversion leaves it, with its marks. */
    record Converted(String title, String body, String header, String footer) {}

    Converted read(Path file) throws IOException {
        WordPackage word = WordPackage.of(file);
        String main = word.mainPart().filter(part -> part.startsWith("word/")).orElseThrow(() -> Refusals.of("import-mismatch", file,
                "n'est pas un document Word\u00a0: ouvrez-le dans Word, puis enregistrez-le au format .docx."));
        try {
            return converted(word, main);
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusals.damaged(file, e);
        }
    }

    private Converted converted(WordPackage word, String main) throws IOException {
        var margins = new Margins(word, main, warnings);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        for (String part : List.of(main, folder + "footnotes.xml", folder + "endnotes.xml")) {
            word.tree(part).ifPresent(tree -> {
                new WordLosses(warnings, id -> word.names(part, id)).remove(tree);
                new WordFields(warnings).rewrite(tree);
                WordMarks.write(tree);
            });
        }
        // Given a stream, the converter opens no file that the document names.
        String body = new DocumentConverter().disableEmbeddedStyleMap().addStyleMap(STYLES)
                .convertToHtml(new ByteArrayInputStream(word.written())).getValue();
        return new Converted(word.title(), body, margins.header(), margins.footer());
    }
}
