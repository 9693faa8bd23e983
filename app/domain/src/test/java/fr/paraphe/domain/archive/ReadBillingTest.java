package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is counted month by month, and how it is controlled (F008, F009, D-17, E35). */
class ReadBillingTest {
    private static final Instant NOW = Instant.parse("2026-12-15T09:00:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Actor SENDER = new Actor("admin", "Admin", EnumSet.of(Right.SEND), null);

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> true);
    private final InMemoryBillingLines lines = new InMemoryBillingLines(requests::all);
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemorySettings settings = new InMemorySettings();
    private final CountDocument counting = new CountDocument(lines, staff, settings);
    private final ReadBilling billing = new ReadBilling(lines, staff, settings, () -> NOW);

    private SignatureRequest kept(int number, UnaryOperator<SignatureRequest> progress) {
        SignatureRequest request = progress.apply(SentRequests.queued(number));
        requests.add(request);
        return request;
    }

    private SignatureRequest archived(int number, String at) {
        return kept(number, r -> r.with(r.circuit().archived(Instant.parse(at))));
    }

    private void set(String price, String vat) {
        new SetPrice(settings, new InMemoryTransactions()).set(SENDER, SendingCost.typed(price, vat));
    }

    @Test // T20
    void countsWhatWasArchivedAndNothingElse() {
        for (int i = 1; i <= 6; i++) {
            counting.count(archived(i, "2026-11-2" + i + "T10:00:00Z"));
        }
        kept(7, r -> r.with(r.circuit().cancelled(SentRequests.NOW)));
        kept(8, r -> r.with(r.circuit().cancelled(SentRequests.NOW)));
        kept(9, r -> r);
        Month month = billing.read().months().getFirst();
        assertThat(month).isEqualTo(new Month(NOVEMBER, 6, new BigDecimal("4.80"), new BigDecimal("0.96"), 6));
        assertThat(month.inclTax()).isEqualTo("5.76");
        assertThat(month.equal()).isTrue();
        assertThat(billing.read().months()).hasSize(1);
        assertThat(billing.month(NOVEMBER).lines()).extracting(BillingLine::reference).startsWith("CS-2026-000001").hasSize(6);
    }

    @Test // T24
    void countsADocumentOnceHoweverOftenItIsReplayed() {
        SignatureRequest request = archived(1, "2026-11-21T10:00:00Z");
        counting.count(request);
        set("2", "10");
        counting.count(request);
        assertThat(billing.read().months()).singleElement()
                .isEqualTo(new Month(NOVEMBER, 1, new BigDecimal("0.80"), new BigDecimal("0.16"), 1));
    }

    @Test // D-17, D-23
    void aMonthIsThatOfParis() {
        counting.count(archived(1, "2026-11-30T22:59:59Z"));
        counting.count(archived(2, "2026-11-30T23:00:00Z"));
        assertThat(billing.read().months()).extracting(Month::month).containsExactly(DECEMBER, NOVEMBER);
        assertThat(billing.month(DECEMBER).lines()).extracting(BillingLine::reference).containsExactly("CS-2026-000002");
        assertThat(billing.read().months()).allMatch(Month::equal);
    }

    @Test // F008
    void aLineKeepsThePriceOfItsDay() {
        counting.count(archived(1, "2026-12-01T10:00:00Z"));
        set("1,25", "5,5");
        counting.count(archived(2, "2026-12-02T10:00:00Z"));
        counting.count(archived(3, "2026-12-03T10:00:00Z"));
        assertThat(billing.month(DECEMBER).lines()).extracting(line -> line.amount().toString()).containsExactly("0.80", "1.25", "1.25");
        Month month = billing.read().months().getFirst();
        assertThat(month.exclTax()).isEqualTo("3.30");
        assertThat(month.vat()).as("0,16 + 0,1375, each rate rounded").isEqualTo("0.30");
        assertThat(billing.read().cost()).isEqualTo(SendingCost.typed("1.25", "5.5"));
    }

    @Test
    void theControlNamesWhatIsNotCounted() { // E35
        archived(1, "2026-09-10T10:00:00Z");
        counting.count(archived(2, "2026-11-10T10:00:00Z"));
        archived(3, "2026-11-11T10:00:00Z");
        assertThat(billing.read().months()).containsExactly(
                new Month(NOVEMBER, 1, new BigDecimal("0.80"), new BigDecimal("0.16"), 2),
                new Month(YearMonth.of(2026, 9), 0, new BigDecimal("0.00"), new BigDecimal("0.00"), 1));
        assertThat(billing.read().months()).noneMatch(Month::equal);
        assertThat(billing.month(NOVEMBER).missing()).singleElement()
                .extracting(BillingLines.Uncounted::reference).isEqualTo("CS-2026-000003");
    }

    @Test // D-17
    void aDemonstrationNeverCountsAndHasNothingToControl() {
        staff.save(CampusFixtures.adult().demonstration().file().institution());
        counting.count(archived(1, "2026-11-10T10:00:00Z"));
        assertThat(billing.read()).isEqualTo(new Billing(true, SendingCost.STANDARD, List.of()));
        assertThat(billing.month(NOVEMBER)).isEqualTo(new Billing.Detail(NOVEMBER, List.of(), List.of()));
    }

    @Test // F014
    void onlyWhoMaySendSetsThePrice() {
        var follower = new Actor("f", "F", EnumSet.of(Right.FOLLOW), null);
        assertThatThrownBy(() -> new SetPrice(settings, new InMemoryTransactions()).set(follower, SendingCost.typed("2", "20")))
                .isInstanceOf(RefusedException.class).extracting("code").isEqualTo("right-missing");
        assertThat(SendingCost.of(settings)).isEqualTo(SendingCost.STANDARD);
    }
}
