package fr.paraphe.store.journal;

import fr.paraphe.domain.shared.RefusedException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The append-only file beside the base that says, before each commit, what is about to be proved. It holds identifiers, kinds and digests
 * only, since it is not encrypted. One process at a time; what a crash cut short is moved to {@code <name>.broken}.
 *
 * <p>It is written through {@link RandomAccessFile}: a channel would be closed for good by the interruption of any thread that uses it.
 */
public final class ProofJournal implements AutoCloseable {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final Path path;
    private final RandomAccessFile file;
    private final boolean altered;
    private String head;
    private long checkpoint;

    private ProofJournal(Path path, RandomAccessFile file) throws IOException {
        this.path = path;
        this.file = file;
        var scan = new JournalScan(input(0));
        long before = 0;
        for (Optional<JournalLine> line = scan.next(); line.isPresent(); line = scan.next()) {
            if (line.get().mark() == JournalLine.RECONCILED) {
                checkpoint = before;
            }
            before = scan.end();
        }
        head = scan.head();
        altered = scan.broken() && !scan.torn();
        setAside(scan.end());
    }

    /**
     * Opens or creates the journal.
     *
     * @throws RefusedException {@code already-open} when another process, or this one, has it open; {@code journal} when it cannot be read
     */
    public static ProofJournal open(Path path) {
        try {
            var file = new RandomAccessFile(path.toFile(), "rw");
            try {
                if (file.getChannel().tryLock() == null) {
                    throw new OverlappingFileLockException();
                }
                return new ProofJournal(path, file);
            } catch (OverlappingFileLockException e) {
                file.close();
                throw new RefusedException("already-open",
                        "Cette base est déjà ouverte par une autre fenêtre ou un autre programme\u00a0: fermez-le, puis recommencez.");
            }
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Returns the number of the first line of that file that breaks the chain, from 1; empty when it holds. */
    public static OptionalLong verify(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            var scan = new JournalScan(in);
            Optional<JournalLine> line = scan.next();
            while (line.isPresent()) {
                line = scan.next();
            }
            return scan.broken() ? OptionalLong.of(scan.lines() + 1) : OptionalLong.empty();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Writes what is about to be committed and waits until it is on the disk. */
    public synchronized void prepare(List<String> entries) {
        append(JournalLine.PREPARED, entries, true);
    }

    /** Writes that what was prepared has been committed; not waited for, since the database tells as much at the next start. */
    public synchronized void committed(List<String> entries) {
        append(JournalLine.COMMITTED, entries, false);
    }

    /** Writes that what was prepared never came to be. */
    public synchronized void voided(List<String> entries) {
        append(JournalLine.VOIDED, entries, false);
    }

    /** Writes that everything so far agrees with the database, which then held {@code events} proof events. */
    public synchronized void reconciled(long events) {
        try {
            checkpoint = file.length();
        } catch (IOException e) {
            throw refused(e);
        }
        append(JournalLine.RECONCILED, List.of("reconciled " + events), true);
    }

    /** Gives every line since the last comparison with the database, that comparison included, to {@code reader}. */
    public void replay(Consumer<JournalLine> reader) {
        replayFrom(checkpoint, reader);
    }

    /** Gives every line of the journal to {@code reader}. */
    public void replayAll(Consumer<JournalLine> reader) {
        replayFrom(0, reader);
    }

    /** Tells whether a line was found altered when the journal was opened; what followed it was set aside. */
    public boolean altered() {
        return altered;
    }

    /** Returns where the journal is. */
    public Path path() {
        return path;
    }

    /** Runs {@code work} while nothing can be prepared, then copies the journal to {@code out}: both tell the same story. */
    public synchronized void quietly(Runnable work, OutputStream out) {
        work.run();
        try {
            input(0).transferTo(out);
            file.seek(file.length());
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.getFD().sync();
            file.close();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private synchronized void replayFrom(long from, Consumer<JournalLine> reader) {
        try {
            InputStream in = input(from);
            var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                reader.accept(new JournalLine(line.substring(0, 64), line.charAt(65), line.substring(67)));
            }
            file.seek(file.length());
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private void append(char mark, List<String> entries, boolean force) {
        if (entries.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        String next = head;
        for (String entry : entries) {
            JournalLine line = JournalLine.after(next, mark, CONTROLS.matcher(entry).replaceAll(" "));
            text.append(line.text());
            next = line.hash();
        }
        try {
            long start = file.length();
            write(start, text.toString().getBytes(StandardCharsets.UTF_8), force);
            head = next;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Leaves no half-written line behind when the disk is full. */
    private void write(long start, byte[] bytes, boolean force) throws IOException {
        try {
            file.seek(start);
            file.write(bytes);
            if (force) {
                file.getFD().sync();
            }
        } catch (IOException e) {
            file.setLength(start);
            throw e;
        }
    }

    /** The stream shares the file's handle and lock (another handle is shut out on Windows), so that it is never closed on its own. */
    private InputStream input(long from) throws IOException {
        file.seek(from);
        return new BufferedInputStream(new FileInputStream(file.getFD()), 1 << 16);
    }

    private void setAside(long end) throws IOException {
        if (file.length() > end) {
            file.seek(end);
            byte[] rest = new byte[(int) Math.min(file.length() - end, Integer.MAX_VALUE - 8)];
            file.readFully(rest);
            Files.write(path.resolveSibling(path.getFileName() + ".broken"), rest, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            file.setLength(end);
        }
        file.seek(end);
    }

    private static RefusedException refused(IOException cause) {
        return new RefusedException("journal",
                "Le journal de preuve ne peut pas être lu ou écrit\u00a0: vérifiez l'espace libre et les droits du dossier.", cause);
    }
}
