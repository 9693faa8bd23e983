package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.RecordingPlatform.Step;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** «Relancer les signataires» as the client does it (F144–F147, E25). */
class RemindSignatoriesTest {
    private static final Actor SENDER = new Actor("a", "Agnès BLANC", EnumSet.of(Right.SEND), null);
    private static final Actor READER = new Actor("b", "Zoé LENOIR", EnumSet.noneOf(Right.class), null);
    private final Clock clock = Clock.fixed(SentRequests.NOW.plusSeconds(200), ZoneOffset.UTC);
    private final InMemorySignatureRequests requests =
            new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final RemindSignatories remind = new RemindSignatories(requests, platform, clock);

    private SignatureRequest sent(int number, UnaryOperator<Circuit> progress) {
        return SentRequests.sent(requests, platform, number, progress);
    }

    private static UUID signatory(SignatureRequest request, SignatoryRole role) {
        return request.circuit().signatories().stream().filter(s -> s.role() == role).findFirst().orElseThrow().id();
    }

    @Test
    void putsTogetherThePersonsRemindedAndTheReasonsOfTheOthers() { // E25, F146
        SignatureRequest one = sent(1, circuit -> circuit);
        SignatureRequest two = sent(2, circuit -> circuit);
        SignatureRequest archived = sent(3, circuit -> circuit.archived(SentRequests.NOW));
        SignatureRequest waiting = SentRequests.queued(4);
        requests.add(waiting);
        platform.leaveAside(signatory(one, SignatoryRole.INSTITUTION_REPRESENTATIVE), "ce n'est pas encore son tour");
        platform.leaveAside(signatory(two, SignatoryRole.INSTITUTION_REPRESENTATIVE), "ce n'est pas encore son tour");
        platform.leaveAside(signatory(two, SignatoryRole.INTERNSHIP_TUTOR), "a déjà signé");

        RemindSignatories.Outcome plan =
                remind.plan(List.of(one.id(), two.id(), archived.id(), waiting.id()), ReminderWay.EMAIL);

        assertThat(plan.reminded()).containsExactly(new RemindSignatories.Person("DUPONT Léon",
                List.of(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR), 3, "leon.dupont@ecole.example"));
        assertThat(plan.left()).containsExactlyInAnyOrder(
                new RemindSignatories.Left("le document est archivé", List.of("Convention de stage - 3")),
                new RemindSignatories.Left("le document n'est pas encore transmis", List.of("Convention de stage - 4")),
                new RemindSignatories.Left("ce n'est pas encore son tour", List.of("DUPONT Léon")),
                new RemindSignatories.Left("a déjà signé", List.of("DUPONT Léon")));
        assertThat(platform.reminders()).as("a plan reminds nobody").isEmpty();
    }

    @Test
    void remindsInTheWordsGivenAndTheNameOfWhoeverDoesIt() { // F147
        SignatureRequest one = sent(1, circuit -> circuit);
        remind.remind(SENDER, List.of(one.id()), ReminderWay.EMAIL, "Merci !");
        assertThat(platform.reminders()).containsExactly(new ReminderOrder(ReminderWay.EMAIL, "Merci !", "Agnès BLANC"));
    }

    @Test
    void nobodyWithoutTheRightReminds() { // F014, F017
        SignatureRequest one = sent(1, circuit -> circuit);
        assertThatThrownBy(() -> remind.remind(READER, List.of(one.id()), ReminderWay.EMAIL, "")).isInstanceOfSatisfying(
                RefusedException.class, e -> assertThat(e.code()).isEqualTo("right-missing"));
        assertThat(platform.reminders()).isEmpty();
    }

    @Test
    void askingThePlatformNothingWhenNoCircuitRuns() {
        SignatureRequest archived = sent(1, circuit -> circuit.archived(SentRequests.NOW));
        platform.failNext(Step.BEFORE_REMIND, new PlatformException(PlatformException.Kind.UNREACHABLE, "Elle ne répond pas."));
        assertThat(remind.plan(List.of(archived.id()), ReminderWay.SMS).reminded()).isEmpty();
        SignatureRequest running = sent(2, circuit -> circuit);
        assertThatThrownBy(() -> remind.plan(List.of(running.id()), ReminderWay.SMS)).isInstanceOf(PlatformException.class);
    }
}
