package fr.paraphe.documents.output;

import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that appears under its name only once it is whole; until then it is hidden beside it. */
final class UnfinishedFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedFile.class);

    private final Path target;
    private final Path hidden;

    /** Begins the file of that name; its folder is made when it does not exist. */
    UnfinishedFile(Path target) {
        this.target = target;
        try {
            // not a temporary file of the system, which nobody else may read: what appears is the person's own
            hidden = Files.createFile(Files.createDirectories(folder(target)).resolve("." + UUID.randomUUID() + ".part"));
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /** Returns where to write. */
    Path hidden() {
        return hidden;
    }

    /** Gives the file its name, in place of another only if {@code replace}; returns the name it has, the first that was free. */
    Path appear(boolean replace) throws IOException {
        if (replace) {
            return Files.move(hidden, target, StandardCopyOption.REPLACE_EXISTING);
        }
        String name = String.valueOf(target.getFileName());
        int point = name.lastIndexOf('.');
        Path free = target;
        for (int n = 2; ; n++) {
            try {
                return Files.move(hidden, free);
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} is taken", free);
                free = target.resolveSibling(name.substring(0, point) + " (" + n + ")" + name.substring(point));
            }
        }
    }

    /** Returns the refusal of a file that cannot be written. */
    static RefusedException refused(Path file, IOException why) {
        return new RefusedException("file-unwritable", "«\u00a0" + file.getFileName() + "\u00a0» ne peut pas être écrit dans «\u00a0"
                + folder(file) + "\u00a0»\u00a0: vérifiez que vous pouvez y écrire et qu'il reste de la place, ou choisissez un autre"
                + " dossier.", why);
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            LOG.warn("{} is left behind", hidden, e);
        }
    }
}
