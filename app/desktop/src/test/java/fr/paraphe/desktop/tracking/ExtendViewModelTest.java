package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExtendViewModelTest { // P9
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private ExtendViewModel model(List<UUID> chosen) {
        var model = new ExtendViewModel(base.extendDesk(), chosen, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status,
                changed::incrementAndGet);
        model.read();
        return model;
    }

    @Test
    void saysUntilWhenAndWhatIsLeft() { // F140
        ExtendViewModel model = model(ids);
        assertThat(model.summaryBinding().get()).matches("8 parcours finiront (entre )?le \\d\\d/\\d\\d/\\d{4} .*au soir\\.");
        assertThat(model.left()).containsExactly("4 documents\u00a0: son parcours est terminé");
        String fifteen = model.summaryBinding().get();
        model.daysProperty().set(30);
        assertThat(model.summaryBinding().get()).isNotEqualTo(fifteen);
    }

    @Test
    void extendsByTheDaysChosenThenCloses() {
        ExtendViewModel model = model(ids.subList(1, 2));
        var before = base.extendDesk().plan(ids.subList(1, 2)).later(30);
        model.daysProperty().set(30);
        model.extend(closed::incrementAndGet);
        assertThat(base.extendDesk().orders).containsExactly(before);
        assertThat(status.said).containsExactly("1 parcours prolongé");
        assertThat(changed).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void anInterruptionIsSaidAndTheSameEndsAreAskedForAgain() {
        ExtendViewModel model = model(ids.subList(1, 2));
        base.extendDesk().interruption = "La plateforme de signature ne répond pas.";
        model.extend(closed::incrementAndGet);
        assertThat(model.problemProperty().get()).contains("ne répond pas");
        assertThat(closed).hasValue(0);
        base.extendDesk().interruption = "";
        model.extend(closed::incrementAndGet);
        assertThat(base.extendDesk().orders).hasSize(2);
        assertThat(base.extendDesk().orders.getFirst()).isEqualTo(base.extendDesk().orders.getLast());
        assertThat(closed).hasValue(1);
    }

    @Test
    void nothingIsExtendedWhenNothingRuns() {
        ExtendViewModel model = model(List.of());
        assertThat(model.summaryBinding().get()).isEqualTo("Aucun de ces parcours ne peut être prolongé.");
        assertThat(model.readyBinding().get()).isFalse();
        model.extend(closed::incrementAndGet);
        assertThat(base.extendDesk().orders).isEmpty();
    }
}
