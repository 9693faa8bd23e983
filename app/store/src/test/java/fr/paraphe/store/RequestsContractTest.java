package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestsContractTest extends ContractTest {
    private static final byte[] PDF = "%PDF-1.7 gelé".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "%PDF-1.7 autre".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void resetClock() {
        world.clock().moveTo(Samples.NOW);
    }

    private SignatureRequest added() {
        return added(all.requests().caseFor(Samples.signatureCase()));
    }

    private SignatureRequest added(SignatureCase owner) {
        SignatureRequest request = Samples.request(owner, "CS-" + UUID.randomUUID(), Samples.NOW);
        all.requests().add(request);
        return request;
    }

    private SignatureRequest read(SignatureRequest request) {
        return all.requests().find(request.id()).orElseThrow();
    }

    @Test
    void givesBackARequestWithItsCircuit() {
        SignatureRequest request = added();
        assertThat(all.requests().find(request.id())).contains(request);
        assertThat(all.requests().find(List.of(Samples.id(), request.id()))).containsExactly(request);
        assertThat(all.requests().ofCase(request.caseId())).containsExactly(request);
        assertThat(all.requests().ofRecords(List.of(request.subject().recordId()))).containsExactly(request); // V80
        assertThat(all.requests().ofRecords(List.of())).isEmpty();
    }

    @Test
    void remembersThatEitherGuardianSuffices() { // D-20
        SignatureCase owner = Samples.signatureCase();
        all.requests().caseFor(owner);
        SignatureRequest request = Samples.request(owner, "CS-" + UUID.randomUUID(), Samples.NOW).with(Samples.eitherGuardian());
        all.requests().add(request);
        assertThat(read(request)).isEqualTo(request);
        assertThat(read(request).circuit().signatories()).hasSize(2).allMatch(Signatory::either);
    }

    @Test
    void remembersWhichRequestItStandsFor() { // X06
        SignatureCase owner = all.requests().caseFor(Samples.signatureCase());
        SignatureRequest first = added(owner);
        all.requests().update(first.with(first.circuit().cancelled(Samples.NOW)));
        SignatureRequest second = Samples.request(owner, "CS-" + UUID.randomUUID(), Samples.NOW.plusSeconds(1))
                .replacing(first.subject().reference());
        all.requests().add(second);
        assertThat(read(second)).isEqualTo(second);
        all.requests().update(second.with(second.delivery().frozen("00")));
        assertThat(read(second).replaces()).isEqualTo(first.subject().reference());
        assertThat(read(first).replaces()).isNull();
    }

    @Test
    void givesTheSameCaseForTheSameInternshipAndTemplate() { // D-01
        SignatureCase first = Samples.signatureCase();
        assertThat(all.requests().caseFor(first)).isEqualTo(first);
        var again = new SignatureCase(Samples.id(), first.about(), first.recordId(), first.templateId(), "Autre", "Autres");
        assertThat(all.requests().caseFor(again)).isEqualTo(first);
    }

    @Test
    void countsWhatWasMadeSinceWithoutWhatWasWithdrawn() { // V87
        Instant from = Samples.NOW.plusSeconds(5_000_000);
        long before = all.requests().countSince(from);
        SignatureRequest kept = Samples.request(all.requests().caseFor(Samples.signatureCase()), "CS-" + UUID.randomUUID(), from);
        SignatureRequest withdrawn = Samples.request(all.requests().caseFor(Samples.signatureCase()), "CS-" + UUID.randomUUID(), from);
        all.requests().add(kept);
        all.requests().add(withdrawn);
        all.requests().update(withdrawn.with(withdrawn.circuit().cancelled(from)));
        assertThat(all.requests().countSince(from)).isEqualTo(before + 1);
        assertThat(all.requests().countSince(from.plusSeconds(1))).isEqualTo(before);
    }

    @Test
    void givesBackWhatItKeptSoThatItMayBeChangedAgain() {
        SignatureRequest request = added();
        SignatureRequest frozen = all.requests().update(request.with(request.delivery().frozen("ab".repeat(32))));
        assertThat(frozen).isEqualTo(read(request));
        assertThat(all.requests().update(frozen.with(frozen.delivery().failed("Le mobile manque.")))).isEqualTo(read(request));
    }

    @Test
    void refusesASecondRunningRequestOfACase() { // V80, D-18
        SignatureRequest first = added();
        SignatureCase owner = new SignatureCase(first.caseId(), first.subject().about(), first.subject().recordId(), first.templateId(),
                "", "");
        assertThatThrownBy(() -> added(owner)).isInstanceOf(RefusedException.class).hasMessageContaining("déjà en cours")
                .extracting("code").isEqualTo("already-running");
        all.requests().update(first.with(first.circuit().cancelled(Samples.NOW)));
        SignatureRequest second = added(owner);
        assertThat(all.requests().ofCase(owner.id())).extracting(SignatureRequest::id).contains(first.id(), second.id());
    }

    @Test
    void takesASecondRequestBesideTheRunningOneWhichKeepsItsCase() { // V80, D-18
        SignatureRequest first = added();
        SignatureCase owner = new SignatureCase(first.caseId(), first.subject().about(), first.subject().recordId(), first.templateId(),
                "", "");
        SignatureRequest beside = Samples.request(owner, "CS-" + UUID.randomUUID(), Samples.NOW.plusSeconds(1));
        all.requests().addBeside(beside);
        assertThat(all.requests().ofCase(owner.id())).containsExactly(beside, first);
        all.requests().update(first.with(first.circuit().cancelled(Samples.NOW)));
        assertThatThrownBy(() -> {
            all.requests().update(read(beside).with(beside.delivery().failed("essai")));
            added(owner);
        }).isInstanceOf(RefusedException.class); // the second runs alone now
    }

    @Test
    void leavesOutOfTheQueueWhatWasWithdrawnAndShowsWhatFailed() { // E36, X08
        SignatureRequest failed = added();
        SignatureRequest withdrawn = added();
        all.requests().update(failed.with(failed.delivery().failed("Le mobile manque.")));
        all.requests().update(withdrawn.with(withdrawn.circuit().cancelled(Samples.NOW)));
        assertThat(all.requests().undelivered(1_000)).doesNotContain(failed.id(), withdrawn.id());
        assertThat(all.requests().unaccepted(1_000)).contains(failed.id()).doesNotContain(withdrawn.id());
        all.requests().update(read(failed).with(read(failed).delivery().again()));
        assertThat(all.requests().undelivered(1_000)).contains(failed.id());
    }

    @Test
    void freesTheCaseOfARequestThatExpiredWithoutBeingWritten() { // D-18
        SignatureRequest first = added();
        SignatureCase owner = new SignatureCase(first.caseId(), first.subject().about(), first.subject().recordId(), first.templateId(),
                "", "");
        all.requests().update(first.with(first.delivery().frozen("a".repeat(64)).accepted(first.id().toString(), Samples.NOW)));
        assertThatThrownBy(() -> added(owner)).isInstanceOf(RefusedException.class);
        world.clock().moveTo(Samples.END.plusSeconds(1));
        SignatureRequest second = added(owner);
        assertThat(read(second)).isEqualTo(second);
        SignatureRequest late = read(first);
        all.requests().update(late.with(late.circuit().with(late.circuit().signatories().getFirst().id(),
                p -> p.signed(Samples.NOW.plusSeconds(9)))));
        assertThat(read(first).circuit().signedCount()).isEqualTo(1);
    }

    @Test
    void refusesAStaleUpdate() {
        SignatureRequest request = added();
        UUID signatory = request.circuit().signatories().getFirst().id();
        Circuit viewed = request.circuit().with(signatory, p -> p.viewed(Samples.NOW));
        all.requests().update(request.with(viewed));
        assertThat(read(request).circuit()).isEqualTo(viewed);
        assertThat(read(request).version()).isEqualTo(1);
        assertThatThrownBy(() -> all.requests().update(request.with(request.circuit().cancelled(Samples.NOW))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("modifié").extracting("code").isEqualTo("stale");
        assertThat(read(request).circuit()).isEqualTo(viewed);
    }

    @Test
    void keepsEachSignatorysProgress() {
        SignatureRequest request = added();
        UUID id = request.circuit().signatories().getFirst().id();
        var progress = new SignatoryProgress(Samples.NOW, Samples.NOW.plusSeconds(1), null, Samples.NOW.plusSeconds(2), "Dates fausses",
                Samples.NOW.plusSeconds(3), 2);
        Circuit next = request.circuit().with(id, _ -> progress).archived(Samples.NOW);
        all.requests().update(request.with(next));
        assertThat(read(request).circuit()).isEqualTo(next);
    }

    @Test
    void listsTheQueueOldestFirstAndTheBatchesToAnnounce() { // X08
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        SignatureCase owner = all.requests().caseFor(Samples.signatureCase());
        SignatureRequest late = Samples.request(owner, "Q2", past.plusSeconds(1));
        SignatureRequest early = Samples.request(all.requests().caseFor(Samples.signatureCase()), "Q1", past);
        all.requests().add(late);
        all.requests().add(early);
        assertThat(all.requests().undelivered(2)).containsExactly(early.id(), late.id());
        all.requests().update(early.with(early.delivery().frozen("b".repeat(64))));
        assertThat(all.requests().undelivered(1)).containsExactly(early.id());
        SignatureRequest frozen = read(early);
        all.requests().update(frozen.with(frozen.delivery().accepted("plat-1", Samples.NOW)));
        assertThat(all.requests().undelivered(1)).containsExactly(late.id());
        assertThat(all.requests().findByPlatformId("plat-1")).contains(read(early));
        assertThat(all.requests().unannounced()).contains(early.batchId()).doesNotContain(late.batchId());
        all.requests().announced(early.batchId(), Samples.NOW.plusSeconds(1));
        assertThat(all.requests().unannounced()).doesNotContain(early.batchId());
        all.requests().update(late.with(late.delivery().failed("Refusé")));
        assertThat(all.requests().undelivered(9)).doesNotContain(late.id());
    }

    @Test
    void announcesABatchAgainWhenADocumentIsTakenLater() {
        SignatureRequest request = added();
        all.requests().update(request.with(request.delivery().accepted("again-1", Samples.NOW)));
        all.requests().announced(request.batchId(), Samples.NOW.plusSeconds(1));
        SignatureRequest taken = read(request);
        all.requests().update(taken.with(taken.delivery().accepted("again-1", Samples.NOW.plusSeconds(2))));
        assertThat(all.requests().unannounced()).contains(request.batchId());
    }

    @Test
    void neverGivesAReferenceTwice() {
        assertThat(List.of(all.requests().nextReference(2031), all.requests().nextReference(2031), all.requests().nextReference(2032)))
                .containsExactly(1L, 2L, 1L);
    }

    @Test
    void freezesOnceAndArchivesOnce() { // P10
        SignatureRequest request = added();
        assertThat(all.requests().frozen(request.id())).isEmpty();
        all.requests().freeze(request.id(), PDF);
        all.requests().freeze(request.id(), PDF);
        assertThatThrownBy(() -> all.requests().freeze(request.id(), OTHER)).isInstanceOf(RefusedException.class);
        assertThat(all.requests().frozen(request.id())).contains(PDF);
        all.requests().archive(request.id(), PDF, OTHER, PDF);
        all.requests().archive(request.id(), OTHER, PDF, OTHER);
        assertThat(all.requests().signed(request.id())).contains(PDF);
        assertThat(all.requests().proof(request.id())).contains(OTHER);
        assertThat(all.requests().proofPdf(request.id())).contains(PDF);
    }
}
