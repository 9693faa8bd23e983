package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrackingContractTest extends ContractTest {
    private static final Instant AFTER_END = Samples.END.plusNanos(1000);

    @Override
    void prepare() {
        for (int i = 0; i < 7; i++) {
            add("CS-2026-00000" + i, Samples.NOW.plusSeconds(i / 2));
        }
        SignatureRequest first = all.requests().ofRecords(ids()).getLast();
        all.requests().update(first.with(first.circuit().cancelled(Samples.NOW)));
        SignatureRequest last = all.requests().ofRecords(ids()).getFirst();
        all.requests().update(last.with(last.delivery().accepted("p", Samples.NOW)));
    }

    private List<UUID> ids() {
        return all.tracking().page(Filter.all(Samples.NOW), Cursor.START, 100).stream()
                .map(r -> r.request().subject().recordId()).toList();
    }

    private void add(String reference, Instant createdAt) {
        all.requests().add(Samples.request(all.requests().caseFor(Samples.signatureCase()), reference, createdAt));
    }

    @Test
    void pagesFromTheLatestWithoutLossNorRepetition() { // F132
        var seen = new ArrayList<TrackingRow>();
        Cursor after = Cursor.START;
        List<TrackingRow> page = all.tracking().page(Filter.all(Samples.NOW), after, 2);
        while (!page.isEmpty()) {
            seen.addAll(page);
            SignatureRequest last = page.getLast().request();
            after = new Cursor(last.createdAt(), last.id());
            page = all.tracking().page(Filter.all(Samples.NOW), after, 2);
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).extracting(r -> r.request().createdAt()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all.tracking().count(Filter.all(Samples.NOW))).isEqualTo(7);
    }

    @Test
    void searchesSubjectAndSignatories() { // 6.2
        for (String words : List.of("cs-2026-000003", "000003 legrand chloe", "000003 foret sio", "000003 martin zoe", "000003 CONV")) {
            assertThat(all.tracking().count(new Filter(words, Set.of(), Samples.NOW))).as(words).isEqualTo(1);
        }
        assertThat(all.tracking().count(new Filter("000003 absent", Set.of(), Samples.NOW))).isZero();
    }

    @Test
    void evaluatesTheEndOfACircuitOnReading() { // F141
        var awaiting = Set.of(RequestStatus.AWAITING_SIGNATURES);
        var expired = Set.of(RequestStatus.EXPIRED);
        assertThat(all.tracking().count(new Filter("", awaiting, Samples.END))).isEqualTo(1);
        assertThat(all.tracking().count(new Filter("", expired, Samples.END))).isZero();
        assertThat(all.tracking().count(new Filter("", awaiting, AFTER_END))).isZero();
        assertThat(all.tracking().page(new Filter("", expired, AFTER_END), Cursor.START, 9)).singleElement()
                .extracting(TrackingRow::status).isEqualTo(RequestStatus.EXPIRED);
    }

    @Test
    void countsEachStatus() {
        assertThat(all.tracking().counts(Samples.NOW)).containsExactlyInAnyOrderEntriesOf(Map.of(
                RequestStatus.SENDING, 5L, RequestStatus.CANCELLED, 1L, RequestStatus.AWAITING_SIGNATURES, 1L));
        assertThat(all.tracking().counts(AFTER_END)).containsExactlyInAnyOrderEntriesOf(Map.of(
                RequestStatus.SENDING, 5L, RequestStatus.CANCELLED, 1L, RequestStatus.EXPIRED, 1L));
    }

    @Test
    void whatIsRemovedIsListedApartAndStaysSoWhateverBecomesOfIt() { // F148
        SignatureRequest request = all.requests().ofRecords(ids()).get(2);
        long before = all.tracking().counts(Samples.NOW).getOrDefault(RequestStatus.SENDING, 0L);
        all.requests().remove(List.of(request.id()), true);
        var removed = new Filter("", Set.of(), null, true, Samples.NOW);
        assertThat(all.tracking().page(removed, Cursor.START, 9)).extracting(row -> row.request().id()).containsExactly(request.id());
        assertThat(all.tracking().count(removed)).isEqualTo(1);
        assertThat(all.tracking().count(Filter.all(Samples.NOW))).isEqualTo(6);
        assertThat(all.tracking().counts(Samples.NOW).get(RequestStatus.SENDING)).isEqualTo(before - 1);

        SignatureRequest kept = all.requests().find(request.id()).orElseThrow();
        all.requests().update(kept.with(kept.delivery().failed("Trop long")));
        assertThat(all.tracking().count(removed)).isEqualTo(1);

        all.requests().remove(List.of(request.id()), false);
        assertThat(all.tracking().count(removed)).isZero();
        assertThat(all.tracking().count(Filter.all(Samples.NOW))).isEqualTo(7);
        SignatureRequest back = all.requests().find(request.id()).orElseThrow();
        all.requests().update(back.with(SignatureRequest.Delivery.QUEUED));
    }
}
