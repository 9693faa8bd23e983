package fr.paraphe.bench.merge;

import fr.paraphe.bench.measure.ProcessMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen, started once for several documents, with a profile of its own. */
final class LibreOffice {
    private static final long LONGEST_SECONDS = 300;

    private final String command;
    private final Path folder;

    /** Creates the tool; {@code command} is what starts it, {@code folder} receives its profile and its files. */
    LibreOffice(String command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /** What one start cost: seconds by the clock, CPU seconds of all its processes, and the sum of their memory peaks. */
    record Cost(double wallSeconds, double cpuSeconds, double peakMemoryMb) {}

    /** Converts pages to PDF and returns what it cost; the PDF files stand beside the pages, in {@link #output()}. */
    Cost convert(List<Path> pages) {
        try {
            Files.createDirectories(output());
            Path times = folder.resolve("times.txt");
            Process process = new ProcessBuilder(commandLine(pages))
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .redirectError(times.toFile())
                    .start();
            double memory = watch(process);
            return cost(Files.readAllLines(times, StandardCharsets.UTF_8), memory);
        } catch (IOException e) {
            throw new UncheckedIOException("LibreOffice cannot be started", e);
        }
    }

    Path output() {
        return folder.resolve("pdf");
    }

    /** The shell counts what its children have spent, however short their life, which nobody can read once they have ended. */
    private List<String> commandLine(List<Path> pages) {
        var line = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" 2>&1", "bash", command, "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir", output().toString()));
        pages.forEach(page -> line.add(page.toString()));
        return line;
    }

    private static double watch(Process process) {
        Map<Long, Double> peaks = new HashMap<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        try {
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(child -> peaks.merge(child.pid(), ProcessMemory.peakMb(child.pid()), Math::max));
                if (System.nanoTime() > end) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new IllegalStateException("LibreOffice has not finished in " + LONGEST_SECONDS + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return peaks.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Cost cost(List<String> lines, double memory) {
        String[] times = lines.getLast().replace(',', '.').split(" ", -1);
        if (times.length != 3) {
            throw new IllegalStateException("LibreOffice failed: " + lines);
        }
        return new Cost(Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]), memory);
    }
}
