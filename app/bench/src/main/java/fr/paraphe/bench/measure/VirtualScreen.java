package fr.paraphe.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A screen that only memory holds (Xvfb), on a display number that it chooses itself. */
public final class VirtualScreen implements AutoCloseable {
    private final Process server;
    private final String display;

    /** Starts the screen, which stays until it is closed. */
    public VirtualScreen() {
        try {
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String number;
            try (BufferedReader answer = server.inputReader(StandardCharsets.US_ASCII)) {
                number = answer.readLine();
            }
            if (number == null) {
                throw new IllegalStateException("Xvfb did not start");
            }
            display = ":" + number.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Xvfb cannot be run: app/bench/run installs it", e);
        }
    }

    /** Returns the name of the display, for DISPLAY. */
    public String display() {
        return display;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
