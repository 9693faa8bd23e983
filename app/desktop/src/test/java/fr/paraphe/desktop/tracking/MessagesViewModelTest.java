package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.TrackingList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagesViewModelTest { // E23
    private final SampleBase base = new SampleBase(20);
    private final MessagesViewModel model =
            new MessagesViewModel(base.sentDocuments(), new SameThreadTaskRunner(), new Messages(Locale.FRENCH));

    private static CircuitTrail.Message message(CircuitTrail.State state, @Nullable String failure) {
        return new CircuitTrail.Message(SampleBase.NOW, ReminderWay.SMS, "Zoé ÇELIK", "+33 6 ** ** ** 78", "Rappel", state, failure);
    }

    @Test
    void tellsWhenHowToWhomWhatAndHowFar() { // F147
        List<TraceLine> lines = model.lines(new CircuitTrail(0, List.of(), List.of(message(CircuitTrail.State.SENT, null),
                message(CircuitTrail.State.QUEUED, "Pas de réseau."), message(CircuitTrail.State.REJECTED, "Numéro refusé."))));
        assertThat(lines).extracting(TraceLine::moment).containsOnly("21/11/2026 à 10:00 par SMS");
        assertThat(lines).extracting(TraceLine::title).containsOnly("Rappel");
        assertThat(lines).extracting(TraceLine::state).containsExactly("✓ Remis", "… En attente", "✗ Abandonné");
        assertThat(lines).extracting(TraceLine::tone).containsExactly(Tone.SUCCESS, Tone.NEUTRAL, Tone.DANGER);
        assertThat(lines).extracting(TraceLine::more).containsExactly(List.of("À Zoé ÇELIK, +33 6 ** ** ** 78"),
                List.of("À Zoé ÇELIK, +33 6 ** ** ** 78", "Dernier essai\u00a0: Pas de réseau."),
                List.of("À Zoé ÇELIK, +33 6 ** ** ** 78", "Cause\u00a0: Numéro refusé."));
    }

    @Test
    void isReadWhenLookedAtAndSaysWhenThereIsNothing() {
        base.withHistory();
        model.trace().show(base.sentDocuments().page(TrackingList.Filter.all(SampleBase.NOW), TrackingList.Cursor.START, 1).getFirst());
        assertThat(model.trace().lines()).isEmpty();
        model.trace().reading().look(true);
        assertThat(model.trace().lines()).isNotEmpty();
        assertThat(model.trace().found(Optional.of(new CircuitTrail(0, List.of(), List.of()))))
                .isEqualTo("Aucun message n'a été écrit au sujet de ce document.");
        assertThat(model.trace().found(Optional.empty())).startsWith("La plateforme de signature n'a pas encore pris ce document");
    }
}
