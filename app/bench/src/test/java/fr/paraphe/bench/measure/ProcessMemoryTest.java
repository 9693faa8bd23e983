package fr.paraphe.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A process may end while its memory is being read: that is no reason for the bench to stop. */
class ProcessMemoryTest {
    @Test
    void theMemoryOfThisProcessIsKnown() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "no /proc here");

        assertThat(ProcessMemory.peakMb(ProcessHandle.current().pid())).isGreaterThan(10);
    }

    @Test
    void processesThatEndWhileTheyAreReadHaveNoMemory() throws IOException {
        for (int i = 0; i < 60; i++) {
            Process shortLived = new ProcessBuilder("true").start();
            do {
                assertThat(ProcessMemory.peakMb(shortLived.pid())).isNotNegative();
            } while (shortLived.isAlive());
            assertThat(ProcessMemory.peakMb(shortLived.pid())).isZero();
        }
    }
}
