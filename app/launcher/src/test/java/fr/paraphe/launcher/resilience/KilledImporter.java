package fr.paraphe.launcher.resilience;

import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Imports the files of a folder and says when it begins, how far it is and when it has ended, until it is killed. */
final class KilledImporter {
    private KilledImporter() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Workshop workshop = new TestBase(Path.of(arguments[0])).workshop(); Stream<Path> content = Files.list(Path.of(arguments[1]))) {
            List<Path> files = content.sorted().toList();
            out.println("OUVERT");
            out.println("FINI " + workshop.imports().importFiles(files, (table, rows, _) -> {
                out.println("LU " + table + " " + rows);
                return true;
            }).created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
