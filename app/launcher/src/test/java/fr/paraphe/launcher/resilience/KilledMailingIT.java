package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.launcher.wiring.EmailedDocuments;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.api.email.AttachmentResource;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;

/** Documents sent by e-mail, the program killed several times without warning: each leaves, once, with its PDF. */
class KilledMailingIT {
    private static final int INTERNSHIPS = 150;
    private static final int LIVES = 4;
    private static final long SEED = Long.getLong("resilience.seed", 20_261_130L);

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final List<String> diary = new ArrayList<>();

    @TempDir Path folder;

    @Test
    @Timeout(600)
    void eachEmailLeavesOnceWhenTheProgramIsKilled() throws Exception { // F077, X08
        TestBase base = TestBase.create(folder, 13, INTERNSHIPS);
        MailingPlan plan;
        try (Workshop workshop = base.workshop()) {
            plan = new EmailedDocuments(workshop).plan();
        }
        assertThat(plan.letters()).hasSizeGreaterThan(100);
        int interrupted = killedAfter(base, random.nextInt(5, 40)) ? 1 : 0;
        for (int life = 0; life < LIVES; life++) {
            interrupted += killedWhileGoingOn(base) && left(base).size() < plan.letters().size() ? 1 : 0;
        }
        try (Child last = mailer(base, false)) {
            assertThat(last.end()).as("%s", last.lines()).isZero();
        }
        assertThat(interrupted).as("lives killed before the end, seed %d: %s", SEED, diary).isGreaterThanOrEqualTo(2);
        assertThat(left(base)).as("seed %d: %s", SEED, diary).containsExactlyInAnyOrderElementsOf(plan.letters().stream()
                .map(letter -> letter.concerned() + ", " + letter.to().email()).toList());
        try (Workshop workshop = base.workshop()) {
            assertThat(new EmailedDocuments(workshop).send(_ -> { }).posted()).isZero();
        }
    }

    private boolean killedAfter(TestBase base, int documents) throws Exception {
        try (Child child = mailer(base, true)) {
            child.await(() -> child.said("FAIT ") >= documents);
            boolean killed = child.kill();
            diary.add("killed while making, after " + child.said("FAIT "));
            return killed;
        }
    }

    private boolean killedWhileGoingOn(TestBase base) throws Exception {
        try (Child child = mailer(base, false)) {
            child.await(() -> child.said("OUVERT") > 0);
            Thread.sleep(random.nextInt(20, 1_500));
            boolean killed = child.kill();
            diary.add((killed ? "killed" : "ended") + " after " + child.lines());
            return killed;
        }
    }

    /** Returns whose document reached which address, once for each message that left, its PDF being whole. */
    private static List<String> left(TestBase base) throws IOException {
        if (!Files.isDirectory(base.outbox())) {
            return List.of();
        }
        var left = new ArrayList<String>();
        try (Stream<Path> files = Files.list(base.outbox())) {
            for (Path file : files.filter(one -> one.toString().endsWith(".eml")).toList()) {
                Email email = EmailConverter.emlToEmail(Files.readString(file));
                AttachmentResource pdf = email.getAttachments().getFirst();
                try (PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
                    assertThat(document.getNumberOfPages()).isPositive();
                }
                left.add(String.valueOf(pdf.getName()).replaceAll(" - .*", "") + ", " + email.getRecipients().getFirst().getAddress());
            }
        }
        return left;
    }

    private static Child mailer(TestBase base, boolean first) throws IOException {
        return Child.start(base.home(), "fr.paraphe.launcher.resilience.KilledMailer", base.folder().toString(), String.valueOf(first));
    }
}
