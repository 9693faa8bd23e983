package fr.paraphe.launcher.resilience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of the product that a test starts, listens to, and kills by its own handle. */
final class Child implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Child(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().name("child-output").start(this::listen);
    }

    /** Starts {@code main} on this test's class path; {@code home} is its workstation's folder. */
    static Child start(Path home, String main, String... arguments) throws IOException {
        return startBehind(List.of(), home, main, arguments);
    }

    /** Starts {@code main} by another program, which is given the whole command behind its own words. */
    static Child startBehind(List<String> program, Path home, String main, String... arguments) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PARAPHE_HOME", home.toString());
        return new Child(builder.start());
    }

    /** Returns the whole lines said so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Returns how many lines begin with {@code word}. */
    long said(String word) {
        return lines.stream().filter(line -> line.startsWith(word)).count();
    }

    /** Waits until {@code condition} holds or the process has ended; fails after six minutes. */
    void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean() && process.isAlive()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nothing came of it within " + LIMIT + "\u00a0: " + lines);
            }
            Thread.sleep(2);
        }
    }

    /** Kills the process without warning and returns whether it was still alive; what it had said is heard to the end. */
    boolean kill() throws InterruptedException {
        boolean alive = process.isAlive();
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would close the stream still to be read
        process.waitFor();
        reader.join();
        return alive && process.exitValue() != 0;
    }

    /** Waits for the end and returns the exit code. */
    int end() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the process did not end within " + LIMIT + "\u00a0: " + lines);
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
