package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.tracking.QuietHours;
import fr.paraphe.domain.tracking.ReminderRules;
import fr.paraphe.launcher.demo.MovedClock;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

/** The background work of a real base reminds by the rules that were chosen, as the days pass (D-14, F300). */
@Timeout(300)
class RemindByRuleIT {
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir Path folder;

    private final MovedClock clock = new MovedClock(TUESDAY);

    @Test
    void nobodyIsRemindedUntilItIsChosenThenOnTheThirdDay() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), clock)) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 7, 4));
            workshop.wholeList().sendReady("");
            workshop.jobs().deliver(_ -> { }, () -> false);
            workshop.jobs().messages();
            long invited = subjects().size();
            assertThat(invited).isPositive();

            clock.pass(Duration.ofDays(3));
            workshop.jobs().round();
            assertThat(subjects()).noneMatch(subject -> subject.startsWith("Rappel"));

            var rules = new DesktopRules(workshop);
            assertThat(rules.rules()).isEqualTo(ReminderRules.USUAL);
            rules.set(new ReminderRules(true, new ReminderRules.Days(3, 7, 7), 4, true, QuietHours.USUAL));
            workshop.jobs().round();
            List<String> reminded = subjects().stream().filter(subject -> subject.startsWith("Rappel")).toList();
            assertThat(reminded).hasSize((int) invited);

            clock.pass(Duration.ofHours(1));
            workshop.jobs().round();
            assertThat(subjects()).filteredOn(subject -> subject.startsWith("Rappel")).hasSameSizeAs(reminded);
        }
    }

    private List<String> subjects() throws IOException {
        try (var files = Files.list(folder.resolve("outbox"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(file -> EmailConverter.emlToEmail(file.toFile()))
                    .map(mail -> String.valueOf(mail.getSubject())).toList();
        }
    }
}
