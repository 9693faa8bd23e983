package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void remembersTheLooksFromOneStartToTheNext() {
        var workstation = new Workstation(folder.resolve("poste"));
        assertThat(workstation.get("theme")).isEmpty();
        workstation.put("theme", "DARK");
        workstation.put("zoom", "150");
        workstation.put("theme", "LIGHT");
        var next = new Workstation(folder.resolve("poste"));
        assertThat(next.get("theme")).contains("LIGHT");
        assertThat(next.get("zoom")).contains("150");
    }

    @Test
    void remembersTheColumnsOfListsWhateverTheirTextHolds() { // 6.2: personal ones on the workstation
        var grids = new WorkstationGrids(new Workstation(folder.resolve("poste")));
        for (String text : List.of("layout 1\nname\t100\t1", "a\\nb\\l\\b\\\n\\", "=\n=")) {
            grids.put("grid.students.layout", text);
            assertThat(new WorkstationGrids(new Workstation(folder.resolve("poste"))).get("grid.students.layout")).contains(text);
        }
        grids.put("grid.students.layout", "");
        assertThat(grids.get("grid.students.layout")).isEmpty();
    }

    @Test
    void startsWithoutLooksWhenTheirFileIsNotReadable() throws IOException {
        Path home = Files.createDirectories(folder.resolve("poste"));
        Files.write(home.resolve("looks.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '='});
        var workstation = new Workstation(home);
        assertThat(workstation.get("theme")).isEmpty();
    }
}
