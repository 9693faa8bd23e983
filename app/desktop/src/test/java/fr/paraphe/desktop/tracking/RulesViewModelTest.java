package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleRules;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.tracking.QuietHours;
import fr.paraphe.domain.tracking.QuietHours.Pause;
import fr.paraphe.domain.tracking.ReminderRules;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RulesViewModelTest { // D-14, F300, X22
    private final SampleRules desk = new SampleRules();
    private final RecordedStatus status = new RecordedStatus();
    private final AtomicInteger closed = new AtomicInteger();
    private final RulesViewModel model = new RulesViewModel(desk, InstantSource.fixed(Instant.parse("2026-12-18T20:00:00Z")),
            new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status);

    @Test
    void showsTheRulesInForceAndWhenTheNextMessageCouldLeave() {
        desk.set(new ReminderRules(true, new ReminderRules.Days(2, 5, 4), 6, false, new QuietHours(9, 17,
                List.of(new Pause(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))))));
        model.read();
        assertThat(model.automaticProperty().get()).isTrue();
        assertThat(model.secondProperty().get()).isEqualTo(5);
        assertThat(model.pausesProperty().get()).isEqualTo("du 19/12/2026 au 3/1/2027");
        assertThat(model.nextProperty().get()).contains("04/01/2027 à 09:00");
        model.automaticProperty().set(false);
        assertThat(model.nextProperty().get()).isEqualTo("Personne ne sera relancé automatiquement.");
    }

    @Test
    void keepsWhatWasChosen() {
        model.read();
        model.automaticProperty().set(true);
        model.firstProperty().set(4);
        model.pausesProperty().set("Noël : 19/12/2026 – 3/1/2027\n\n14/5/2027");
        model.save(closed::incrementAndGet);
        assertThat(desk.rules()).isEqualTo(new ReminderRules(true, new ReminderRules.Days(4, 7, 7), 4, true, new QuietHours(8, 19, List.of(
                new Pause(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)),
                new Pause(LocalDate.of(2027, 5, 14), LocalDate.of(2027, 5, 14))))));
        assertThat(status.said).containsExactly("Les relances automatiques sont activées");
        assertThat(closed).hasValue(1);
    }

    @Test
    void saysAtOnceWhatMeansNothingAndKeepsNothing() {
        model.read();
        for (String wrong : List.of("les vacances", "du 30/2/2027 au 3/3/2027", "du 3/1/2027 au 19/12/2026")) {
            model.pausesProperty().set(wrong);
            assertThat(model.problemProperty().get()).as(wrong).isNotEmpty();
            model.save(closed::incrementAndGet);
        }
        model.pausesProperty().set("");
        assertThat(model.problemProperty().get()).isEmpty();
        model.secondProperty().set(2);
        assertThat(model.problemProperty().get()).contains("la deuxième relance vient après la première");
        model.save(closed::incrementAndGet);
        assertThat(closed).hasValue(0);
        assertThat(desk.rules()).isEqualTo(ReminderRules.USUAL);
    }
}
