package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sending of more than two hundred documents, killed twenty times without warning: nothing is lost, nothing leaves twice. */
class KilledSendingIT {
    private static final int INTERNSHIPS = 270;
    private static final int OPENINGS = 2;
    private static final int QUEUEINGS = 4;
    private static final int QUEUEING_MILLIS = 350;
    private static final int SENDINGS = 10;
    private static final int MAILINGS = 4;
    private static final long SEED = Long.getLong("resilience.seed", 20_260_921L);

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Set<UUID> taken = new HashSet<>();
    private final List<UUID> acknowledged = new ArrayList<>();
    private final List<String> diary = new ArrayList<>();

    @TempDir Path folder;

    /** Waits for the moment at which one life is to be cut short. */
    private interface Moment {
        void await(Child child) throws Exception;
    }

    @Test
    @Timeout(600)
    void losesNothingAndSendsNothingTwiceWhenItIsKilledTwentyTimes() throws Exception { // F104, X08
        TestBase base = TestBase.create(folder, 7, INTERNSHIPS);
        int ready = ready(base);
        assertThat(ready).isGreaterThanOrEqualTo(200);
        for (int life = 0; life < OPENINGS; life++) {
            live(base, "opening", false, child -> pause(random.nextInt(300, 2500)));
        }
        int interruptedQueueings = queueings(base, ready);
        int interruptedSendings = sendings(base, ready);
        for (int life = 0; life < MAILINGS; life++) {
            long before = mails(base);
            long more = random.nextInt(1, 25);
            live(base, "mailing", true, child -> child.await(() -> mails(base) >= before + more));
            reopen(base);
        }
        try (Child last = send(base, List.of())) {
            assertThat(last.end()).as("%s", last.lines()).isZero();
            hear(last);
        }
        assertThat(interruptedQueueings).as("lives killed while queueing, seed %d: %s", SEED, diary).isPositive();
        assertThat(interruptedSendings).as("lives killed between two documents, seed %d: %s", SEED, diary).isGreaterThanOrEqualTo(8);
        assertThat(acknowledged).as("seed %d: %s", SEED, diary).doesNotHaveDuplicates();
        new SentBase(base, SEED + " " + diary).verify(ready, taken, Set.copyOf(acknowledged));
    }

    private int queueings(TestBase base, int ready) throws Exception {
        int interrupted = 0;
        for (int life = 0; life < QUEUEINGS; life++) {
            long before = reopen(base);
            // what is not committed yet is written too when it is much: the kills are spread over the queueing
            int later = QUEUEING_MILLIS * life + random.nextInt(QUEUEING_MILLIS);
            live(base, "queueing", false, child -> {
                opened(base, child);
                pause(100);
                FileTime quiet = Files.getLastModifiedTime(base.file());
                child.await(() -> !modified(base).equals(quiet));
                pause(later);
            });
            long now = reopen(base);
            interrupted += now > before && now < ready ? 1 : 0;
            diary.add("queued " + now);
        }
        return interrupted;
    }

    private int sendings(TestBase base, int ready) throws Exception {
        int interrupted = 0;
        for (int life = 0; life < SENDINGS; life++) {
            int before = acknowledged.size();
            int documents = random.nextInt(1, 14);
            boolean killed = live(base, "sending", life % 2 == 1, child -> {
                child.await(() -> child.said("ENVOYÉ ") >= documents);
                pause(random.nextInt(40));
            });
            interrupted += killed && acknowledged.size() > before && acknowledged.size() < ready ? 1 : 0;
        }
        return interrupted;
    }

    /** Lets the program live until {@code moment}, kills it, and listens to what it had acknowledged. */
    private boolean live(TestBase base, String phase, boolean resuming, Moment moment) throws Exception {
        Files.deleteIfExists(base.home().resolve("recent"));
        try (Child child = send(base, resuming ? List.of("--resume") : List.of())) {
            moment.await(child);
            boolean killed = child.kill();
            int documents = hear(child);
            diary.add(phase + (killed ? " killed" : " ended") + " after " + documents);
            return killed;
        }
    }

    private int hear(Child child) {
        int before = acknowledged.size();
        for (String line : child.lines()) {
            assertThat(line).as("seed %d: %s", SEED, diary).doesNotStartWith("ALARME").doesNotStartWith("ÉCHEC")
                    .doesNotStartWith("INTERROMPU");
            if (line.matches("PRIS [-0-9a-f]{36}")) {
                taken.add(UUID.fromString(line.substring(5)));
            } else if (line.matches("ENVOYÉ [-0-9a-f]{36} .*")) {
                acknowledged.add(UUID.fromString(line.substring(7, 43)));
            }
        }
        return acknowledged.size() - before;
    }

    private static Child send(TestBase base, List<String> more) throws IOException {
        var arguments = new ArrayList<>(List.of("send", "--base", base.base().toString(),
                "--password-file", base.passwordFile().toString()));
        arguments.addAll(more);
        return Child.start(base.home(), "fr.paraphe.launcher.Main", arguments.toArray(String[]::new));
    }

    /** Returns how many documents the check finds ready before anything is sent. */
    private static int ready(TestBase base) {
        try (Workshop workshop = base.workshop()) {
            return (int) workshop.wholeList().check("").stream().filter(d -> d.readiness() == Readiness.READY).count();
        }
    }

    /** Opens the base as the next start would, and returns how many requests it holds. */
    private long reopen(TestBase base) {
        try (Base stored = base.stored()) {
            assertThat(stored.reconciliation().alarms()).as("seed %d: %s", SEED, diary).isEmpty();
            return SentBase.requests(stored).size();
        }
    }

    private static void opened(TestBase base, Child child) throws InterruptedException {
        child.await(() -> Files.exists(base.home().resolve("recent")));
    }

    private static FileTime modified(TestBase base) {
        try {
            return Files.getLastModifiedTime(base.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long mails(TestBase base) {
        if (!Files.isDirectory(base.outbox())) {
            return 0;
        }
        try (Stream<Path> files = Files.list(base.outbox())) {
            return files.filter(f -> f.toString().endsWith(".eml")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(int milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }
}
