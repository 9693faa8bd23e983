package fr.paraphe.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of something given to import: its name, how many they are (at least one), and a way to read them again. */
record Content(String name, long size, Opener opener) {
    /** Opens bytes from the first. */
    interface Opener {
        /** Opens them. */
        InputStream open() throws IOException;
    }

    static Content of(Path file) throws IOException {
        return new Content(String.valueOf(file.getFileName()), Files.size(file), () -> Files.newInputStream(file));
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** Returns at most {@code length} bytes from the first. */
    byte[] start(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }
}
