package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
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
    private static final int IMPORTED = 400;
    private static final int KILLS = 8;
    private static final long SEED = Long.getLong("resilience.seed", 20_261_121L);

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final List<String> diary = new ArrayList<>();

    @TempDir Path folder;

    /** What the base holds: records, lists, acts. */
    private record Content(long students, long companies, long internships, long listed, int acts) {}

    @Test
    @Timeout(600)
    void aKilledImportLeavesTheBaseAsItWas() throws Exception { // 07, § 7.1; E32
        TestBase base = TestBase.create(folder, 17, KNOWN);
        Path files = folder.resolve("arrivants");
        TestBase.campus(files, 18, IMPORTED);
        Content before = content(base);
        int interrupted = 0;
        for (int life = 0; life < KILLS; life++) {
            try (Child child = Child.start(base.home(), KilledImporter.class.getName(), folder.toString(), files.toString())) {
                child.await(() -> child.said("OUVERT") > 0);
                Thread.sleep(random.nextInt(50, 2_000));
                child.kill();
                diary.add(child.lines().toString());
                if (child.said("FINI") > 0) {
                    break;
                }
                interrupted++;
            }
            assertThat(content(base)).as("life %d, seed %d: %s", life, SEED, diary).isEqualTo(before);
        }
        assertThat(interrupted).as("%s", diary).isGreaterThanOrEqualTo(3);
        try (Child last = Child.start(base.home(), KilledImporter.class.getName(), folder.toString(), files.toString())) {
            assertThat(last.end()).as("%s", last.lines()).isZero();
        }
        Content after = content(base);
        assertThat(after.students()).isGreaterThan(before.students() + IMPORTED);
        assertThat(after.listed()).isEqualTo(after.students());
        assertThat(after.internships()).isGreaterThanOrEqualTo(before.internships() + IMPORTED);
        assertThat(after.acts()).isEqualTo(before.acts() + 1);
    }

    private static Content content(TestBase base) {
        try (Base stored = base.stored()) {
            Repositories data = stored.repositories();
            return new Content(data.students().count(), data.companies().count(),
                    data.lists().of(CampusList.INTERNSHIPS).count(ListQuery.ALL), data.lists().of(CampusList.STUDENTS).count(ListQuery.ALL),
                    data.changes().latest(null, 1_000).size());
        }
    }
}
