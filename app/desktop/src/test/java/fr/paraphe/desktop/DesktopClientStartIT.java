package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The client starts without an application class, in a process of its own, and ends when its window is closed. */
class DesktopClientStartIT {
    @Test
    void startsThenEndsWhenItsWindowIsClosed() throws Exception {
        Path log = Path.of("target", "client-start.log");
        Process client = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), SampleClient.class.getName(), "4")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(client.waitFor(90, TimeUnit.SECONDS)).as("ended").isTrue();
            assertThat(client.exitValue()).isZero();
            assertThat(log).content().doesNotContain("Exception");
        } finally {
            client.destroyForcibly();
        }
    }
}
