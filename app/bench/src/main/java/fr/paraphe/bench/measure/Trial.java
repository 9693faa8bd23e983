package fr.paraphe.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a measure in a JVM of its own, whose class writes what it found to {@code result}, one {@code name=value} a line. */
public record Trial(Path log, Path result, Map<String, String> environment) {
    /** Returns what {@code main} found, run with this class path. */
    public Map<String, Double> run(List<String> options, Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " failed, see " + log);
            }
            var figures = new HashMap<String, Double>();
            for (String read : Files.readAllLines(result)) {
                figures.put(read.substring(0, read.indexOf('=')), Double.valueOf(read.substring(read.indexOf('=') + 1)));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(main.getSimpleName() + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
