package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bulk finalisation killed twenty times without warning: each document is signed once, archived once, and proves it. */
class KilledFinalisationIT {
    private static final int INTERNSHIPS = 300;
    private static final int KILLS = 20;
    private static final long SEED = Long.getLong("resilience.seed", 20_260_922L);

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Set<UUID> archived = new HashSet<>();
    private final List<String> diary = new ArrayList<>();

    @TempDir Path folder;

    @Test
    @Timeout(1500)
    void archivesEachDocumentOnceWhenItIsKilledTwentyTimes() throws Exception { // F160, X08
        TestBase base = TestBase.create(folder, 11, INTERNSHIPS);
        Set<UUID> ready = signed(base);
        assertThat(ready).hasSizeGreaterThanOrEqualTo(200);
        int interrupted = 0;
        for (int life = 0; life < KILLS; life++) {
            interrupted += live(base) && archived.size() < ready.size() ? 1 : 0;
            if (life % 4 == 3) {
                reopen(base);
            }
        }
        try (Child last = finaliser(base)) {
            assertThat(last.end()).as("%s", last.lines()).isZero();
            hear(last);
        }
        assertThat(interrupted).as("lives killed before the end, seed %d: %s", SEED, diary).isGreaterThanOrEqualTo(8);
        new FinalisedBase(base, SEED + " " + diary).verify(ready, archived);
    }

    /** Sends everything, lets everybody sign, and returns the documents that wait for the institution only. */
    private static Set<UUID> signed(TestBase base) {
        try (Workshop workshop = base.workshop()) {
            workshop.wholeList().sendReady("");
            workshop.jobs().deliver(_ -> {}, () -> false);
            workshop.jobs().messages();
            var people = new DemoPeople(workshop, 3);
            assertThat(people.sign(base.outbox())).isPositive();
            return people.requests(EnumSet.of(RequestStatus.FINALISABLE, RequestStatus.TO_FINALISE)).stream()
                    .map(SignatureRequest::id).collect(Collectors.toSet());
        }
    }

    /** Kills one life at any moment of its work: while it signs, seals, synchronises or collects. */
    private boolean live(TestBase base) throws Exception {
        try (Child child = finaliser(base)) {
            child.await(() -> child.said("OUVERT") > 0);
            Thread.sleep(random.nextInt(60, 2_500));
            boolean killed = child.kill();
            hear(child);
            diary.add((killed ? "killed" : "ended") + " when " + archived.size() + " were archived");
            return killed;
        }
    }

    private void hear(Child child) {
        for (String line : child.lines()) {
            assertThat(line).as("seed %d: %s", SEED, diary).doesNotStartWith("ALARME").doesNotStartWith("FAUTE");
            if (line.matches("ARCHIVÉ [-0-9a-f]{36}")) {
                archived.add(UUID.fromString(line.substring(8)));
            }
        }
    }

    private void reopen(TestBase base) {
        try (Base stored = base.stored()) {
            assertThat(stored.reconciliation().alarms()).as("seed %d: %s", SEED, diary).isEmpty();
        }
    }

    private static Child finaliser(TestBase base) throws IOException {
        return Child.start(base.home(), "fr.paraphe.launcher.resilience.KilledFinaliser", base.folder().toString());
    }
}
