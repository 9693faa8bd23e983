package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import for which the disk has no room is refused in plain words, and leaves the base as it was. */
class FullDiskImportIT {
    private static final int KNOWN = 20;
    /** A disk of memory that this process alone sees, and which goes with it. */
    private static final String ON_SMALL_DISK = "mount -t tmpfs -o size=96m paraphe \"$0\" && exec \"$@\"";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"200, 100000", "1500, 2500000"}) // refused at its commit; refused in the middle, when memory overflows to the disk
    @Timeout(300)
    void anImportWithoutRoomLeavesTheBaseAsItWas(int internships, int room) throws Exception { // 07, § 7.1; E32
        Path disk = Files.createDirectories(folder.resolve("disque"));
        assumeTrue(mayMount(disk), "this machine lets no process mount a disk of its own");
        TestBase base = TestBase.create(folder, 17, KNOWN);
        Path files = folder.resolve("arrivants");
        TestBase.campus(files, 18, internships);
        try (Child child = Child.startBehind(onDisk(disk), base.home(), FullDiskImporter.class.getName(), folder.toString(),
                disk.toString(), files.toString(), Integer.toString(room))) {
            assertThat(child.end()).as("%s", child.lines()).isZero();
            List<String> lines = child.lines();
            assertThat(lines).as("%s", lines).hasSize(5);
            assertThat(lines.get(1)).startsWith("REFUS disk-full ").contains("Libérez de la place");
            assertThat(lines.get(2).substring(6)).isEqualTo(lines.get(0).substring(6)).isEqualTo(Content.of(base).toString());
            assertThat(lines.get(3)).startsWith("FINI ");
            assertThat(lines.get(4).substring(6)).isNotEqualTo(lines.get(0).substring(6));
        }
    }

    private static List<String> onDisk(Path disk) {
        return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", ON_SMALL_DISK, disk.toString());
    }

    private static boolean mayMount(Path disk) throws InterruptedException {
        try {
            var command = new ArrayList<>(onDisk(disk));
            command.add("true");
            Process trial = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program here: the assumption says so
        }
    }
}
