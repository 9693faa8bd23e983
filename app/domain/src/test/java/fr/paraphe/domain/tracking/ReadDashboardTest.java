package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the home page gathers, in days, weeks and months of Paris (E02, D-23). */
class ReadDashboardTest {
    private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z"); // Tuesday 1 December, half past midnight in Paris

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> true);
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemorySettings settings = new InMemorySettings();
    private final List<UUID> unsigned = new ArrayList<>();

    private Dashboard read() {
        var figures = new InMemoryDashboardFigures(requests::all, List::of, _ -> false);
        return new ReadDashboard(new Unsigned(figures, unsigned), new InMemoryTrackingList(requests), new InMemoryOutgoingMessages(), staff,
                settings, () -> NOW).read();
    }

    private void archived(int number, String at) {
        SignatureRequest request = SentRequests.queued(number);
        requests.add(request.with(request.delivery().accepted("p" + number, Instant.parse(at))).with(request.circuit()
                .with(request.circuit().signatories().getFirst().id(), p -> p.signed(Instant.parse(at)))
                .archived(Instant.parse(at))));
    }

    @Test
    void aMonthAndAWeekBeginAtMidnightInParis() { // D-17, D-23
        archived(1, "2026-11-30T22:59:59Z");
        archived(2, "2026-11-30T23:00:00Z");
        archived(3, "2026-11-29T22:59:59Z");
        Dashboard dashboard = read();
        assertThat(dashboard.everSent()).isTrue();
        assertThat(dashboard.month().archived()).isEqualTo(1);
        assertThat(dashboard.month().cost()).contains(new BigDecimal("0.80"));
        assertThat(dashboard.count(RequestStatus.ARCHIVED)).isEqualTo(3);
        assertThat(dashboard.count(RequestStatus.DECLINED)).isZero();
        assertThat(dashboard.count(Attention.LATE)).isZero();
        assertThat(dashboard.weeks()).hasSize(ReadDashboard.WEEKS);
        assertThat(dashboard.weeks().getFirst().monday()).isEqualTo("2026-09-14");
        assertThat(dashboard.weeks().reversed().subList(0, 2)).containsExactly(
                new Dashboard.Week(LocalDate.of(2026, 11, 30), 2), new Dashboard.Week(LocalDate.of(2026, 11, 23), 1));
    }

    @Test
    void theMonthCostsWhatTheInstitutionSet() { // F008
        SendingCost.typed("1,20", "20").keep(settings);
        archived(1, "2026-11-30T23:00:00Z");
        assertThat(read().month().cost()).contains(new BigDecimal("1.20"));
    }

    @Test
    void aDemonstrationCostsNothing() { // D-17
        staff.save(new Institution(Ids.next(NOW), "Lycée", "", "", PostalAddress.NONE, "", "", "", "", "2026-2027", true, "",
                Institution.Support.NONE));
        archived(1, "2026-11-30T23:00:00Z");
        assertThat(read().month()).isEqualTo(new Dashboard.Month(1, Optional.empty()));
    }

    @Test
    void namesTheFirstFiveInternshipsAndKnowsThemAll() { // X24
        assertThat(read().unsigned().ids()).isEmpty();
        for (int i = 0; i < 7; i++) {
            unsigned.add(new UUID(0, i));
        }
        Dashboard.Unsigned found = read().unsigned();
        assertThat(found.today()).isEqualTo("2026-12-01");
        assertThat(found.ids()).hasSize(7);
        assertThat(found.first()).extracting(Dashboard.StartingInternship::id).isEqualTo(unsigned.subList(0, 5));
    }

    /** Figures in which those internships lack an agreement, from today until ten days later. */
    private record Unsigned(DashboardFigures figures, List<UUID> ids) implements DashboardFigures {
        @Override
        public boolean everSent() {
            return figures.everSent();
        }

        @Override
        public long archivedSince(Instant from) {
            return figures.archivedSince(from);
        }

        @Override
        public List<Long> signatures(List<Instant> bounds) {
            return figures.signatures(bounds);
        }

        @Override
        public List<Dashboard.RoleDelay> delays(Instant from) {
            assertThat(from).isEqualTo("2026-09-01T22:00:00Z");
            return figures.delays(from);
        }

        @Override
        public List<UUID> unsigned(LocalDate today, LocalDate until) {
            assertThat(until).isEqualTo(today.plusDays(10));
            return List.copyOf(ids);
        }

        @Override
        public List<Dashboard.StartingInternship> starting(Collection<UUID> internshipIds) {
            return internshipIds.stream().map(id -> new Dashboard.StartingInternship(id, "", "", LocalDate.of(2026, 12, 2))).toList();
        }
    }
}
