package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {
    private static final int ACKNOWLEDGED = 40;

    @TempDir Path folder;

    @Test
    void losesNoAcknowledgedProofWhenTheProcessIsKilled() throws IOException, InterruptedException { // X08
        Path file = folder.resolve("base");
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "fr.paraphe.store.KilledWriter", file.toString())
                .redirectErrorStream(true)
                .start();
        List<UUID> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("done ")) {
                    acknowledged.add(UUID.fromString(line.substring(5)));
                }
                if (acknowledged.size() == ACKNOWLEDGED) {
                    writer.toHandle().destroyForcibly(); // Process.destroyForcibly would close the stream still to be read
                }
            }
        }
        writer.waitFor();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        try (Base base = Base.open(file, "secret".toCharArray(), new TestClock(Samples.NOW))) {
            assertThat(base.reconciliation().alarms()).isEmpty();
            assertThat(base.reconciliation().confirmed()).isGreaterThanOrEqualTo(acknowledged.size());
            for (UUID id : acknowledged) {
                assertThat(base.repositories().proofEvents().of(id)).as("proof of %s", id).hasSize(1);
                assertThat(base.repositories().signingTransactions().original(id)).hasSize(20_000);
            }
        }
    }
}
