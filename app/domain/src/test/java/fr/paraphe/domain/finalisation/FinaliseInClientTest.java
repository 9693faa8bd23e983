package fr.paraphe.domain.finalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Left;
import fr.paraphe.domain.finalisation.FinaliseInClient.Done;
import fr.paraphe.domain.finalisation.FinaliseInClient.Opened;
import fr.paraphe.domain.finalisation.FinaliseInClient.Outcome;
import fr.paraphe.domain.finalisation.FinaliseInClient.Plan;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FinaliseInClientTest { // E27
    private static final Gesture NAME = new Gesture(SignatureVisual.Mode.TEXT, "Léon DUPONT", null, "");
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().cancelledAt() != null);
    private final PlayedFinalisations platform = new PlayedFinalisations();
    private final FinaliseInClient finalise =
            new FinaliseInClient(requests, platform, () -> SentRequests.NOW.plusSeconds(600));
    private final Actor head = actor(Right.SIGN_FOR_INSTITUTION);
    private final List<Done> heard = new ArrayList<>();

    private static Actor actor(Right... rights) {
        return new Actor("direction", "Colette HUCHON", Set.of(rights), SentRequests.HEAD);
    }

    private SignatureRequest sent(int number, boolean signedByStudent) {
        SignatureRequest queued = SentRequests.queued(number);
        SignatureRequest sent = queued.with(queued.delivery().accepted("p-" + number, SentRequests.NOW));
        SignatureRequest kept = signedByStudent ? sent.with(SentRequests.signedBy(sent.circuit(), SignatoryRole.STUDENT)) : sent;
        requests.add(kept);
        return kept;
    }

    private List<UUID> ready(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> sent(n, true).id()).toList();
    }

    private Outcome sign(Opened opened, List<SignatureRequest> taken, BooleanSupplier stopped) {
        return finalise.sign(head, opened.session(), taken, NAME, heard::add, stopped);
    }

    @Test
    void saysWhoSignsWhatAndWhatIsLeftAside() { // F140, F155, F156
        List<UUID> ids = new ArrayList<>(ready(2));
        ids.add(sent(3, false).id());
        SignatureRequest moved = sent(4, true);
        Signatory his = moved.circuit().representative().orElseThrow();
        PersonSnapshot elsewhere = his.person().reachedAt("ailleurs@ecole.example", "+33612345678");
        Circuit there = moved.circuit().replaced(his.id(), elsewhere);
        requests.update(moved.with(there));
        ids.add(moved.id());

        Plan plan = finalise.plan(head, ids);

        assertThat(plan.ready()).extracting(r -> r.subject().reference()).containsExactly("CS-2026-000001", "CS-2026-000002");
        assertThat(plan.ignored()).hasSize(2).containsEntry(FinaliseInClient.OTHER_ADDRESS, 1);
        FinaliseInClient.Signing signing = plan.signing().orElseThrow();
        assertThat(signing.signatory().person().firstLast()).isEqualTo("Léon DUPONT");
        assertThat(signing.ways()).containsExactly(Channel.EMAIL);
        assertThat(signing.conditions()).isEqualTo(PlayedFinalisations.CONDITIONS);
        assertThat(finalise.plan(head, List.of(ids.get(2))).signing()).isEmpty();
    }

    @Test
    void asksForTheRightAtEveryStep() { // F015, D-09
        Plan plan = finalise.plan(head, ready(1));
        Opened opened = finalise.open(head, plan);
        Actor other = actor(Right.SEND, Right.FOLLOW);
        assertThatThrownBy(() -> finalise.plan(other, List.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> finalise.open(other, plan)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> finalise.askCode(other, opened.session(), Channel.EMAIL)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> finalise.confirm(other, opened.session(), PlayedFinalisations.CODE)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> finalise.sign(other, opened.session(), plan.ready(), NAME, heard::add, () -> false))
                .isInstanceOf(RefusedException.class);
        assertThat(platform.signed).isEmpty();
        assertThat(opened.session().toString()).doesNotContain("secret");
    }

    @Test
    void signsAFewAtATimeAndTellsOfEach() { // F160, F162
        platform.left.add(new Left("p-7", "Ce document n'est pas prêt à être finalisé."));
        platform.refusals.put("p-2", "Cette demande de signature a été annulée par l'établissement.");
        Opened opened = finalise.open(head, finalise.plan(head, ready(7)));
        finalise.askCode(head, opened.session(), Channel.EMAIL);
        finalise.confirm(head, opened.session(), PlayedFinalisations.CODE);
        assertThat(opened.left()).singleElement().satisfies(left -> assertThat(left.request().delivery().platformId()).isEqualTo("p-7"));

        Outcome outcome = sign(opened, opened.taken(), () -> false);

        assertThat(platform.told).containsExactly("open 7 by Colette HUCHON", "accept 2026-1", "code EMAIL", "confirm", "sign 5 TEXT",
                "sign 1 TEXT");
        assertThat(outcome.done()).hasSize(6).isEqualTo(heard).filteredOn(done -> !done.signed()).singleElement()
                .satisfies(done -> assertThat(done.why()).contains("annulée"));
        assertThat(outcome.rest()).isEmpty();
        assertThat(outcome.interrupted()).isEmpty();
    }

    @Test
    void pausesBetweenTwoSlicesAndGoesOnWithTheRest() { // E27
        Opened opened = finalise.open(head, finalise.plan(head, ready(12)));
        Outcome paused = sign(opened, opened.taken(), () -> heard.size() >= FinaliseInClient.SLICE);
        assertThat(paused.done()).hasSize(5);
        assertThat(paused.rest()).hasSize(7);
        Outcome ended = sign(opened, paused.rest(), () -> false);
        assertThat(ended.done()).hasSize(7);
        assertThat(platform.signed).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSignedBeforeAFailureStaysAndTheRestIsKept() {
        platform.after.set(1);
        platform.failure = new PlatformException(Kind.UNREACHABLE, "La plateforme ne répond pas.");
        Opened opened = finalise.open(head, finalise.plan(head, ready(8)));
        Outcome cut = sign(opened, opened.taken(), () -> false);
        assertThat(cut.done()).hasSize(5).allMatch(Done::signed);
        assertThat(cut.rest()).hasSize(3);
        assertThat(cut.interrupted()).hasValueSatisfying(why ->
                assertThat(why).endsWith("Ce qui est signé le reste\u00a0: reprenez dans un moment."));
        assertThat(cut.over()).isFalse();
        platform.failure = new PlatformException(Kind.NOT_FOUND, "La session est finie.");
        assertThat(sign(opened, cut.rest(), () -> false).over()).isTrue();
    }
}
