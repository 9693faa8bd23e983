package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkstationTest {
    @TempDir Path folder;

    @Test
    void remembersTheLastBaseFirstAndEachOnce() {
        var workstation = new Workstation(folder.resolve("poste"));
        assertThat(workstation.recent()).isEmpty();
        workstation.remember(folder.resolve("a"));
        workstation.remember(folder.resolve("b"));
        workstation.remember(folder.resolve("a"));
        assertThat(workstation.recent()).containsExactly(folder.resolve("a"), folder.resolve("b"));
    }

    @Test
    void trustsAnAuthorityOnceAndLeavesNoHalfWrittenFile() throws IOException {
        var workstation = new Workstation(folder.resolve("poste"));
        workstation.trust("-----BEGIN CERTIFICATE-----");
        workstation.trust("-----BEGIN CERTIFICATE-----");
        assertThat(workstation.authorities()).singleElement().satisfies(pem -> assertThat(pem).hasContent("-----BEGIN CERTIFICATE-----"));
        try (Stream<Path> files = Files.list(folder.resolve("poste").resolve("authorities"))) {
            assertThat(files).hasSize(1);
        }
    }
}
