package fr.paraphe.store;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.archive.BaseCheck;
import fr.paraphe.store.archive.BaseReport;
import fr.paraphe.store.journal.ProofJournal;
import fr.paraphe.store.schema.FileKey;
import fr.paraphe.store.schema.LocalFile;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.signing.HibernateProofEvents;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes and restores the backup of a local base: one zip with the encrypted file, the wrapped key and the journal of that moment. */
final class LocalBackup {
    private static final List<String> ENDINGS = List.of(".mv.db", ".key", ".journal");

    private final Path file;
    private final FileKey key;
    private final LocalFile database;
    private final ProofJournal journal;

    LocalBackup(Path file, FileKey key, LocalFile database, ProofJournal journal) {
        this.file = file;
        this.key = key;
        this.database = database;
        this.journal = journal;
    }

    /** Writes the zip beside its place, verifies it, then moves it there: a backup that exists is a whole one. */
    BaseReport write(Path zip) {
        Path unfinished = zip.resolveSibling(zip.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            Path journalCopy = Files.createTempFile(unfinished.toAbsolutePath().getParent(), "journal", ".part");
            try (OutputStream out = Files.newOutputStream(journalCopy)) {
                journal.quietly(() -> database.backup(unfinished), out);
            }
            try (FileSystem inside = FileSystems.newFileSystem(unfinished, Map.of())) {
                Files.copy(Base.keyFile(file), inside.getPath("/" + Base.keyFile(file).getFileName()));
                Files.copy(journalCopy, inside.getPath("/" + Base.journalFile(file).getFileName()));
            }
            Files.delete(journalCopy);
            BaseReport report = verify(unfinished);
            Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return report;
        } catch (IOException e) {
            throw new RefusedException("backup", "La sauvegarde a échoué\u00a0: vérifiez l'espace libre et les droits du dossier.", e);
        }
    }

    private BaseReport verify(Path zip) throws IOException {
        Path folder = Files.createTempDirectory(zip.toAbsolutePath().getParent(), "verification");
        try {
            unpack(zip, folder.resolve("copie"));
            return check(folder.resolve("copie"), key);
        } finally {
            try (var left = Files.list(folder)) {
                for (Path path : left.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
    }

    static BaseReport restore(Path zip, Path target, char[] password) {
        for (String ending : ENDINGS) {
            if (Files.exists(target.resolveSibling(target.getFileName() + ending))) {
                throw new RefusedException("already-exists",
                        "Une base de ce nom existe déjà dans ce dossier\u00a0: choisissez un autre nom.");
            }
        }
        try {
            unpack(zip, target);
        } catch (IOException e) {
            throw new RefusedException("not-a-backup", "Ce fichier n'est pas une sauvegarde lisible, ou le disque est plein.", e);
        }
        return check(target, FileKey.open(Base.keyFile(target), password));
    }

    private static BaseReport check(Path file, FileKey key) {
        Deque<Runnable> closing = new ArrayDeque<>();
        try {
            LocalFile copy = LocalFile.read(file, key);
            closing.push(copy::close);
            Sessions sessions = Base.sessions(copy.source(), null, false, closing);
            return new BaseCheck(sessions, new HibernateProofEvents(sessions)).run();
        } finally {
            closing.forEach(Runnable::run);
        }
    }

    /** Each entry takes its ending from the backup and its name from {@code target}: no path of the zip is ever followed. */
    private static void unpack(Path zip, Path target) throws IOException {
        int found = 0;
        try (InputStream in = Files.newInputStream(zip); var entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                for (String ending : ENDINGS) {
                    if (name.endsWith(ending)) {
                        Files.copy(entries, target.resolveSibling(target.getFileName() + ending));
                        found++;
                    }
                }
            }
        }
        if (found != ENDINGS.size()) {
            throw new IOException("incomplete backup");
        }
    }
}
