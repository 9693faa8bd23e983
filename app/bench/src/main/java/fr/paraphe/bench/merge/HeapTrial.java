package fr.paraphe.bench.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks for the smallest heap in which agreements can be made, by trying several in a JVM of their own. */
final class HeapTrial {
    private static final List<Integer> MEGABYTES = List.of(16, 20, 24, 32, 40, 48, 64, 96);
    private static final int DOCUMENTS = 40;

    private HeapTrial() {}

    /** Makes the agreements of the trial; an error ends the process with another code than zero. */
    public static void main(String[] arguments) {
        var benchmark = new MergeBenchmark();
        for (int i = 0; i < DOCUMENTS; i++) {
            if (benchmark.paraphe().pages() == 0) {
                throw new IllegalStateException("an agreement without pages");
            }
        }
    }

    /** Returns the first of 16, 20, 24, 32, 40, 48, 64, 96 MB, from {@code first} on, in which forty agreements are made in a row. */
    static int smallestMb(int first, Path log) {
        for (int megabytes : MEGABYTES) {
            if (megabytes >= first && succeeds(megabytes, log)) {
                return megabytes;
            }
        }
        throw new IllegalStateException("agreements cannot be made in " + MEGABYTES.getLast() + " MB, see " + log);
    }

    private static boolean succeeds(int megabytes, Path log) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new ProcessBuilder(java, "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow",
                            "-cp", System.getProperty("java.class.path"), HeapTrial.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor() == 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("java cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
