package fr.paraphe.documents.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file that a person keeps, under the name that he chose. */
public final class KeptFile {
    private KeptFile() {}

    /**
     * Writes {@code content}, which appears whole or not at all, in the place of a file of that name.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code file-unwritable}
     */
    public static void write(byte[] content, Path target) {
        try (var file = new UnfinishedFile(target)) {
            Files.write(file.hidden(), content);
            file.appear(true);
        } catch (IOException e) {
            throw UnfinishedFile.refused(target, e);
        }
    }
}
