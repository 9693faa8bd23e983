package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.BillingLine;
import fr.paraphe.domain.archive.BillingLines.Counted;
import fr.paraphe.domain.archive.BillingLines.Uncounted;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.SendingCost;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted for archived documents (F009, D-17, E35). */
class BillingContractTest extends ContractTest {
    private static final BigDecimal TWENTY = new BigDecimal("20.00");

    private SignatureRequest archived(String reference, Instant at) {
        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), reference, Samples.NOW);
        all.requests().add(request);
        return all.requests().update(request.with(request.circuit().archived(at)));
    }

    private static BillingLine line(SignatureRequest request, String price) {
        return BillingLine.of(request, SendingCost.typed(price, "20"));
    }

    @Test
    void keepsTheLinesOfEachMonthWithThePriceOfTheirDay() {
        Instant summer = Instant.parse("2031-06-30T21:59:59.123456Z");
        BillingLine june = line(archived("CS-2031-000001", summer), "0,80");
        BillingLine first = line(archived("CS-2031-000002", summer.plusSeconds(60)), "0,80");
        BillingLine second = line(archived("CS-2031-000003", summer.plusSeconds(90)), "1,25");
        Stream.of(second, first, june).forEach(all.billing()::add);
        assertThat(all.billing().of(YearMonth.of(2031, 7))).containsExactly(first, second);
        assertThat(all.billing().of(YearMonth.of(2031, 6))).containsExactly(june);
        assertThat(all.billing().of(YearMonth.of(2031, 5))).isEmpty();
        assertThat(all.billing().counted()).containsSubsequence(
                new Counted(YearMonth.of(2031, 7), new BigDecimal("0.80"), TWENTY, 1),
                new Counted(YearMonth.of(2031, 7), new BigDecimal("1.25"), TWENTY, 1),
                new Counted(YearMonth.of(2031, 6), new BigDecimal("0.80"), TWENTY, 1));
    }

    @Test
    void countsARequestOnce() { // T24
        SignatureRequest request = archived("CS-2032-000001", Instant.parse("2032-01-10T10:00:00Z"));
        all.billing().add(line(request, "0,80"));
        all.billing().add(line(request, "2"));
        assertThat(all.billing().of(YearMonth.of(2032, 1))).containsExactly(line(request, "0,80"));
    }

    @Test
    void twoThreadsThatCountARequestAtOnceMakeOneLine() throws Exception { // T24
        for (int i = 0; i < 10; i++) {
            SignatureRequest request = archived("CS-2033-00001" + i, Instant.parse("2033-01-10T10:00:00Z"));
            Callable<Boolean> counting = () -> world.transactions().inTransaction(() -> {
                all.billing().add(line(request, "0,80"));
                return true;
            });
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> done : threads.invokeAll(List.of(counting, counting))) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(all.billing().of(YearMonth.of(2033, 1))).hasSize(i + 1);
        }
    }

    @Test
    void whatIsRolledBackIsNotCounted() {
        SignatureRequest request = archived("CS-2034-000001", Instant.parse("2034-01-10T10:00:00Z"));
        if (backing != World.Backing.MEMORY) {
            world.transactions().rolledBack(() -> {
                all.billing().add(line(request, "0,80"));
                return true;
            });
        }
        assertThat(all.billing().of(YearMonth.of(2034, 1))).isEmpty();
    }

    @Test
    void knowsTheArchivedDocumentsWithoutALine() { // E35
        Instant first = Instant.parse("2029-03-01T08:00:00Z");
        all.billing().add(line(archived("CS-2029-000002", first.plusSeconds(2)), "0,80"));
        archived("CS-2029-000003", first.plusSeconds(3));
        SignatureRequest missing = archived("CS-2029-000001", first);
        archived("CS-2029-000004", first.plusSeconds(9));
        assertThat(all.billing().firstArchived()).contains(first);
        assertThat(all.billing().archived(first, first.plusSeconds(9))).isEqualTo(3);
        assertThat(all.billing().archived(first.plusSeconds(10), first.plusSeconds(11))).isZero();
        assertThat(all.billing().uncounted(first, first.plusSeconds(9), 9)).extracting(Uncounted::reference)
                .containsExactly("CS-2029-000001", "CS-2029-000003");
        assertThat(all.billing().uncounted(first, first.plusSeconds(9), 1)).containsExactly(
                new Uncounted("CS-2029-000001", missing.subject().documentName(), first));
    }
}
