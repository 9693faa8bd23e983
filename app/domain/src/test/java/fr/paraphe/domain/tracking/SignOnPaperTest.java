package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.PastCircuit;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignOnPaperTest { // X18
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final DocumentTemplate AGREEMENT = ShippedTemplates.agreement();
    private static final byte[] SCAN = "%PDF scan".getBytes(StandardCharsets.UTF_8);
    private static final UUID INTERNSHIP = new UUID(5, 5);

    private final Clock clock = Clock.fixed(SentRequests.NOW.plusSeconds(200), ZoneOffset.UTC);
    private final LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")));
    private final InMemorySignatureRequests requests =
            new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final CancelRequests cancel = new CancelRequests(requests, platform,
            new SendingQueue(requests, new InMemorySettings(), transactions, clock), transactions, clock);
    private final SignOnPaper paper = new SignOnPaper(requests, requests.cases(), cancel, file -> {
        if (file.length == 0) {
            throw new RefusedException("scan-refused", "Le scan est vide.");
        }
        return file;
    }, transactions, clock);

    private SignOnPaper.Signed signed(UUID internship) {
        return new SignOnPaper.Signed(AGREEMENT, internship, today.minusDays(3), SCAN);
    }

    private List<PastCircuit> past(UUID internship) {
        return new RequestHistory(requests, requests.cases(), clock).of(List.of(internship)).getOrDefault(internship, List.of());
    }

    private void refuses(String code, SignOnPaper.Signed asked) {
        assertThatThrownBy(() -> paper.record(SECRETARY, asked)).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    @Test
    void aScanMakesTheCaseSignedAndIsKept() {
        paper.record(SECRETARY, signed(INTERNSHIP));
        var kept = paper.found(AGREEMENT, INTERNSHIP).orElseThrow();
        PaperSignature how = kept.onPaper().orElseThrow();
        assertThat(how.signedOn()).isEqualTo(today.minusDays(3));
        assertThat(how.recordedBy()).isEqualTo("Sonia BERNARD");
        assertThat(requests.cases().scan(kept.id())).contains(SCAN);
        assertThat(past(INTERNSHIP)).containsExactly(new PastCircuit(AGREEMENT.category().path(), PastCircuit.State.ON_PAPER,
                today.minusDays(3), 0, 0)); // V81
        refuses("on-paper", signed(INTERNSHIP));
        paper.takeBack(SECRETARY, kept);
        assertThat(paper.found(AGREEMENT, INTERNSHIP)).isEmpty();
        assertThat(requests.cases().scan(kept.id())).isEmpty();
    }

    private SignatureRequest running() {
        SignatureRequest like = SentRequests.queued(1);
        var subject = new SignatureRequest.Subject("CS-2026-000001", "Convention", AGREEMENT.category().path(),
                AGREEMENT.about(), INTERNSHIP, "BARASCOU Lena", "DESIGN 1", "Agence Bellevue");
        var queued = new SignatureRequest(like.id(), like.caseId(), like.batchId(), subject, AGREEMENT.id(), 1, like.circuit(),
                like.delivery(), like.createdAt(), 0);
        requests.add(queued);
        String id = platform.prepare(new OutgoingRequest(queued.id(), queued.batchId(), "", queued.subject().reference(), queued.circuit(),
                new OutgoingRequest.Message("", "", ""), new byte[0]));
        var circuit = SentRequests.signedBy(queued.circuit(), SignatoryRole.STUDENT);
        platform.change(id, _ -> circuit);
        requests.update(queued.with(queued.delivery().accepted(id, SentRequests.NOW)).with(circuit));
        return requests.find(queued.id()).orElseThrow();
    }

    @Test
    void aRunningCircuitIsCancelledAndWhoeverWasInvitedIsTold() { // F182
        SignatureRequest request = running();
        assertThat(paper.lost(AGREEMENT, List.of(INTERNSHIP))).containsOnly(Map.entry(INTERNSHIP, 1));
        paper.record(SECRETARY, signed(INTERNSHIP));
        assertThat(RequestStatus.of(requests.find(request.id()).orElseThrow(), clock.instant())).isEqualTo(RequestStatus.CANCELLED);
        assertThat(platform.cancellations()).singleElement().satisfies(order -> {
            assertThat(order.reason()).isEqualTo(SignOnPaper.REASON);
            assertThat(order.inform()).isTrue();
        });
        assertThat(paper.found(AGREEMENT, INTERNSHIP)).isPresent();
    }

    @Test
    void aBadFileOrDayChangesNothing() {
        refuses("scan-refused", new SignOnPaper.Signed(AGREEMENT, INTERNSHIP, today, new byte[0]));
        refuses("day", new SignOnPaper.Signed(AGREEMENT, INTERNSHIP, today.plusDays(1), SCAN));
        assertThat(requests.cases().ofRecords(List.of(INTERNSHIP))).isEmpty();
        Actor follower = new Actor("suivi", "Léa PETIT", Set.of(Right.FOLLOW), null);
        assertThatThrownBy(() -> paper.record(follower, signed(INTERNSHIP))).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsSignedElectronicallyIsNotSignedAgain() {
        SignatureRequest request = running();
        requests.update(request.with(request.circuit().archived(SentRequests.NOW)));
        refuses("already-signed", signed(INTERNSHIP));
    }

    @Test
    void aCasePutAwayIsToldBeforeTheSending() { // V82
        paper.record(SECRETARY, signed(INTERNSHIP));
        var kept = paper.found(AGREEMENT, INTERNSHIP).orElseThrow();
        paper.takeBack(SECRETARY, kept);
        requests.cases().shelve(kept.id(), true);
        assertThat(past(INTERNSHIP)).extracting(PastCircuit::state).containsExactly(PastCircuit.State.SHELVED);
    }
}
