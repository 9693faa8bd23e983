package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.Sha256;
import java.nio.file.Path;

/** What a person gives to import: a file, or a text pasted from a spreadsheet. */
public sealed interface ImportSource {
    /** Returns the name shown to people: the file's, or «Texte collé». */
    String name();

    /** Returns what tells it from every other source, one of the same name included: the same for the same file, or the same text. */
    String identity();

    /** A file, of any kind: its content says what it is, not its name. */
    record OfFile(Path path) implements ImportSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public String identity() {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    /** A text pasted from a spreadsheet: cells are separated by tabs. */
    record Pasted(String text) implements ImportSource {
        @Override
        public String name() {
            return "Texte collé";
        }

        @Override
        public String identity() {
            return Sha256.hex(text);
        }
    }
}
