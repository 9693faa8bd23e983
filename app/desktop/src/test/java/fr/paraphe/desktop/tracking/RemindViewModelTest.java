package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.RemindTransactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RemindViewModelTest { // E25
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private RemindViewModel model(int... places) {
        var model = new RemindViewModel(base.remindDesk(), java.util.Arrays.stream(places).mapToObj(ids::get).toList(),
                new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status, changed::incrementAndGet);
        model.read();
        return model;
    }

    @Test
    void saysWhoReceivesAndWhoDoesNot() { // F145, F146
        RemindViewModel model = model(1);
        int persons = model.personsProperty().get();
        assertThat(persons).isPositive();
        assertThat(model.reached()).hasSize(persons).allSatisfy(line -> assertThat(line).contains(" – 1 document – ").contains("@"));
        assertThat(model.summaryProperty().get()).startsWith(persons + " personnes seront relancées par e-mail, pour ")
                .endsWith("Un seul message par personne.");
        assertThat(model.left()).hasSize(2).anySatisfy(line -> assertThat(line).startsWith("A déjà signé (1)\u00a0: "))
                .anySatisfy(line -> assertThat(line).startsWith("Ce n'est pas encore son tour (1)\u00a0: "));
        assertThat(model.readyBinding().get()).isTrue();
    }

    @Test
    void anotherWayIsReadAnew() { // F146
        RemindViewModel model = model(1);
        model.wayProperty().set(ReminderWay.SMS);
        assertThat(model.left()).anySatisfy(line -> assertThat(line).startsWith("Aucun numéro de mobile ("));
        assertThat(model.summaryProperty().get()).contains("par SMS");
    }

    @Test
    void remindsInTheWordsTypedThenCloses() { // F144
        RemindViewModel model = model(1);
        assertThat(model.wordsProperty().get()).isEqualTo(RemindTransactions.USUAL_WORDS);
        model.wordsProperty().set("Merci de signer avant vendredi.");
        int persons = model.personsProperty().get();

        model.remind(closed::incrementAndGet);

        assertThat(base.remindDesk().orders).singleElement().satisfies(order -> {
            assertThat(order.way()).isEqualTo(ReminderWay.EMAIL);
            assertThat(order.words()).isEqualTo("Merci de signer avant vendredi.");
        });
        assertThat(status.said).containsExactly(persons + " personnes relancées");
        assertThat(changed).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void aRefusalIsSaidAndTheWindowStays() {
        RemindViewModel model = model(1);
        base.remindDesk().refusal = "La plateforme de signature ne répond pas.";
        model.remind(closed::incrementAndGet);
        assertThat(model.problemProperty().get()).isEqualTo("La plateforme de signature ne répond pas.");
        assertThat(closed).hasValue(0);
        assertThat(model.workingProperty().get()).isFalse();

        model.read();
        assertThat(model.problemProperty().get()).isEqualTo("La plateforme de signature ne répond pas.");
        assertThat(model.readyBinding().get()).isFalse();
    }

    @Test
    void manyNamesAreCounted() {
        RemindViewModel model = model(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(model.left()).anySatisfy(line -> assertThat(line).matches("A déjà signé \\(\\d+\\)\u00a0: .* et \\d+ autres"));
    }
}
