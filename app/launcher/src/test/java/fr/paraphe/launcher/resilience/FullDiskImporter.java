package fr.paraphe.launcher.resilience;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imports the files of a folder into a base copied to a small disk that has little room left, says what became of it, makes room, and
 * imports again.
 */
final class FullDiskImporter {
    private static final int BLOCK = 1 << 16;

    private FullDiskImporter() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path disk = Path.of(arguments[1]);
        try (Stream<Path> content = Files.list(Path.of(arguments[2]))) {
            List<Path> files = content.sorted().toList();
            TestBase base = new TestBase(Path.of(arguments[0])).copyTo(disk.resolve("base"));
            out.println("AVANT " + Content.of(base));
            Path ballast = fill(disk, Long.parseLong(arguments[3]));
            importInto(base, files, out);
            Files.delete(ballast);
            out.println("APRÈS " + Content.of(base));
            importInto(base, files, out);
            out.println("ENFIN " + Content.of(base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void importInto(TestBase base, List<Path> files, PrintStream out) {
        try (Workshop workshop = base.workshop()) {
            out.println("FINI " + workshop.importFiles(files).created());
        } catch (RefusedException e) {
            out.println("REFUS " + e.code() + " " + e.getMessage());
        }
    }

    /** Fills the disk but for {@code room} bytes. */
    private static Path fill(Path disk, long room) throws IOException {
        Path ballast = disk.resolve("lest");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(disk).getUsableSpace() >= room + BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
        return ballast;
    }
}
