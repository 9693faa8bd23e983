package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import killed without warning leaves the base as it was; the one that ends is there, whole. */
class KilledImportIT {
    private static final int KNOWN = 20;
    private static final int IMPORTED = 1_500;
    private static final int KILLS = 8;
    private static final long SEED = Long.getLong("resilience.seed", 20_261_121L);

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final List<String> diary = new ArrayList<>();

    @TempDir Path folder;

    @Test
    @Timeout(600)
    void aKilledImportLeavesTheBaseAsItWas() throws Exception { // 07, § 7.1; E32
        TestBase base = TestBase.create(folder, 17, KNOWN);
        TestBase.campus(files(), 18, IMPORTED);
        Content before = Content.of(base);
        TestBase untouched = base.copyTo(folder.resolve("copie"));
        long reports = wholeImport(base);
        Content whole = Content.of(base);
        assertThat(whole.students()).isGreaterThan(before.students() + IMPORTED);
        assertThat(whole.listed()).isEqualTo(whole.students());
        assertThat(whole.internships()).isGreaterThanOrEqualTo(before.internships() + IMPORTED);
        assertThat(whole.acts()).isEqualTo(before.acts() + 1);
        assertThat(reports).as("reports of a whole import").isGreaterThanOrEqualTo(KILLS);
        int interrupted = 0;
        Content now = before;
        for (int life = 0; life < KILLS && now.equals(before); life++) {
            boolean allRead = killAfter(untouched, random.nextLong(life * reports / KILLS, (life + 1) * reports / KILLS)) >= reports;
            now = Content.of(untouched);
            // Once all was read, the commit may have been under way: then the import is there, whole.
            assertThat(now).as("life %d, seed %d: %s", life, SEED, diary).isIn(allRead ? List.of(before, whole) : List.of(before));
            interrupted += now.equals(before) ? 1 : 0;
        }
        assertThat(interrupted).as("%s", diary).isGreaterThanOrEqualTo(KILLS / 2);
    }

    private Path files() {
        return folder.resolve("arrivants");
    }

    private Child importer(TestBase base) throws Exception {
        return Child.start(base.home(), KilledImporter.class.getName(), base.folder().toString(), files().toString());
    }

    /** Lets an import end and returns how often it said how far it was. */
    private long wholeImport(TestBase base) throws Exception {
        try (Child child = importer(base)) {
            assertThat(child.end()).as("%s", child.lines()).isZero();
            assertThat(child.said("FINI")).isOne();
            return child.said("LU");
        }
    }

    /** Kills an import a moment after it has said that many times how far it was, and returns how often it had said so by then. */
    private long killAfter(TestBase base, long reports) throws Exception {
        try (Child child = importer(base)) {
            child.await(() -> child.said("OUVERT") > 0 && child.said("LU") >= reports);
            Thread.sleep(random.nextInt(0, 10));
            child.kill();
            diary.add(reports + " -> " + child.lines());
            return child.said("LU");
        }
    }
}
