package fr.paraphe.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads from Linux the greatest resident memory that a process has had. */
public final class ProcessMemory {
    private static final String LINE = "VmHWM:";

    private ProcessMemory() {}

    /** Returns the peak in megabytes; zero for a process that has ended, or where there is no {@code /proc}. */
    public static double peakMb(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(LINE))
                    .mapToDouble(line -> Double.parseDouble(line.substring(LINE.length()).replace("kB", "").strip()) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) { // the process may end between the opening of the file and its reading
            return 0;
        }
    }
}
