package fr.paraphe.bench.campus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A screen that only memory holds (Xvfb), on a display number that it chooses itself. */
final class VirtualScreen implements AutoCloseable {
    private final Process server;
    private final String display;

    VirtualScreen() {
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
    String display() {
        return display;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
