package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents taken out of the history (F148, D-16). */
class RemoveDocumentsTest {
    private static final Actor SENDER = new Actor("a", "Agnès BLANC", EnumSet.of(Right.SEND), null);
    private final Clock clock = Clock.fixed(SentRequests.NOW.plusSeconds(200), ZoneOffset.UTC);
    private final InMemorySignatureRequests requests =
            new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final InMemoryTrackingList list = new InMemoryTrackingList(requests);
    private final RemoveDocuments remove = new RemoveDocuments(requests, new InMemoryTransactions(), clock);
    private final SignatureRequest running = SentRequests.sent(requests, platform, 1, circuit -> circuit);
    private final SignatureRequest archived = SentRequests.sent(requests, platform, 2, circuit -> circuit.archived(SentRequests.NOW));
    private final SignatureRequest cancelled = SentRequests.sent(requests, platform, 3, circuit -> circuit.cancelled(SentRequests.NOW));
    private final List<UUID> all = List.of(running.id(), archived.id(), cancelled.id());

    private List<UUID> shown(HistoryPart part) {
        return list.page(part.filter("", clock.instant()), Cursor.START, 10).stream().map(row -> row.request().id()).toList();
    }

    @Test
    void whatHasEndedLeavesTheHistoryAndWhatRunsIsLeftWithItsReason() { // D-16, F140
        RemoveDocuments.Plan plan = remove.plan(all);
        assertThat(plan).isEqualTo(new RemoveDocuments.Plan(List.of(archived.id(), cancelled.id()), 1,
                Map.of("le parcours est en cours\u00a0: annulez-le d'abord", 1)));

        assertThat(remove.remove(SENDER, all)).isEqualTo(2);

        assertThat(shown(new HistoryPart.Everything())).containsExactly(running.id());
        assertThat(shown(new HistoryPart.Removed())).containsExactlyInAnyOrder(archived.id(), cancelled.id());
        assertThat(list.counts(clock.instant())).isEqualTo(Map.of(RequestStatus.AWAITING_SIGNATURES, 1L));
        assertThat(list.count(new Filter("", EnumSet.of(RequestStatus.ARCHIVED), clock.instant()))).isZero();
    }

    @Test
    void itsFilesStayAndItIsPutBackAsItWas() { // D-16
        requests.archive(archived.id(), bytes("pdf"), bytes("json"), bytes("preuve"));
        remove.remove(SENDER, all);
        assertThat(requests.signed(archived.id())).isPresent();
        assertThat(requests.proof(archived.id())).isPresent();
        assertThat(requests.find(archived.id())).contains(archived);
        assertThat(remove.putBack(SENDER, List.of(archived.id()))).isEqualTo(1);
        assertThat(shown(new HistoryPart.Everything())).containsExactlyInAnyOrder(running.id(), archived.id());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nobodyWithoutTheRightRemoves() { // F014
        var reader = new Actor("b", "Zoé LENOIR", EnumSet.noneOf(Right.class), null);
        assertThatThrownBy(() -> remove.remove(reader, all)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> remove.putBack(reader, all)).isInstanceOf(RefusedException.class);
        assertThat(shown(new HistoryPart.Everything())).hasSize(3);
    }
}
