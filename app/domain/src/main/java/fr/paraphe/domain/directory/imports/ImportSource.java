package fr.paraphe.domain.directory.imports;

import java.nio.file.Path;

/** What a person gives to import: a file, or a text pasted from a spreadsheet. */
public sealed interface ImportSource {
    /** Returns the name shown to people: the file's, or «Texte collé». */
    String name();

    /** A file, of any kind: its content says what it is, not its name. */
    record OfFile(Path path) implements ImportSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    /** A text pasted from a spreadsheet: cells are separated by tabs. */
    record Pasted(String text) implements ImportSource {
        @Override
        public String name() {
            return "Texte collé";
        }
    }
}
