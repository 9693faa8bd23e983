package fr.paraphe.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.Address;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.Dashboard.RoleDelay;
import fr.paraphe.domain.tracking.Dashboard.StartingInternship;
import fr.paraphe.domain.tracking.Dashboard;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.RequestStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeViewModelTest { // E02, X07, X24
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final HomeViewModel model = model(base.home());
    private final HomeWords words = model.words();

    private HomeViewModel model(HomeDesk desk) {
        return new HomeViewModel(desk, base.clock(), runner, new Messages(Locale.FRENCH), status, status);
    }

    @BeforeEach
    void show() {
        status.rows("20 stages");
        model.shown();
    }

    private Dashboard shown() {
        return Objects.requireNonNull(model.dashboardProperty().get());
    }

    @Test
    void countsWhatIsToBeDone() {
        assertThat(shown().everSent()).isTrue();
        assertThat(HomeCard.TO_FINALISE.count(shown()) + HomeCard.FINALISABLE.count(shown())).isEqualTo(6);
        assertThat(HomeCard.DECLINED.count(shown())).isEqualTo(1);
        assertThat(HomeCard.MONTH.count(shown())).isEqualTo(1);
        assertThat(HomeCard.LATE.count(shown())).isZero();
        base.sentDocuments().progress(ids.get(1), 1, _ -> SignatoryProgress.NONE.invited(SampleBase.NOW.minusSeconds(700_000)));
        model.read();
        assertThat(HomeCard.LATE.count(shown())).isEqualTo(1);
        assertThat(status.rows()).isEmpty(); // no list is in front
    }

    @Test
    void saysEachCardToAScreenReader() { // 8.3
        assertThat(words.spoken(HomeCard.DECLINED, shown()))
                .isEqualTo("1 document refusé, ouvrir la liste. Un signataire a refusé\u00a0: préparez un nouvel envoi.");
        assertThat(words.hint(HomeCard.LATE, shown())).isEqualTo("Quelqu'un, invité depuis plus de 7 jours, n'a pas signé");
        for (HomeCard card : HomeCard.values()) {
            assertThat(words.spoken(card, shown())).as(card.name()).contains(", ouvrir la liste. ");
            assertThat(words.name(card)).isNotBlank();
        }
    }

    @Test
    void aCardOpensTheListBehindIt() { // F141, E35
        model.open(HomeCard.TO_FINALISE);
        model.open(HomeCard.LATE);
        model.open(HomeCard.MONTH);
        assertThat(status.parts).containsExactly(new HistoryPart.InStatus(RequestStatus.TO_FINALISE),
                new HistoryPart.Calling(Attention.LATE));
        assertThat(status.opened).containsExactly(Address.of(Place.BILLING));
    }

    @Test
    void saysWhatTheMonthCosts() { // D-17, F009
        assertThat(words.hint(HomeCard.MONTH, shown())).isEqualTo("Démonstration\u00a0: rien n'est facturé");
        assertThat(words.hint(HomeCard.MONTH, dashboard(List.of(), Optional.of(new BigDecimal("1012.8")))))
                .isEqualTo("Coût du mois\u00a0: 1\u202f012,80\u00a0€ HT, au prix fixé");
    }

    @Test
    void namesTheInternshipsWithoutAnAgreementAndPreparesThem() { // X24
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        var page = model(() -> dashboard(List.of(first, second), Optional.empty()));
        page.shown();
        Dashboard.Unsigned unsigned = Objects.requireNonNull(page.dashboardProperty().get()).unsigned();
        assertThat(words.alert(unsigned)).startsWith("2 stages commencent dans les 10 jours, ou ont commencé, sans convention signée");
        assertThat(words.others(unsigned)).isEqualTo("et 1 autre");
        assertThat(words.start(unsigned.first().getFirst(), TODAY)).isEqualTo("MARTIN Léa, Forêt & Fils, le 24/11/2026 (J-3)");
        assertThat(words.start(starting(first, TODAY), TODAY)).endsWith("(aujourd'hui)");
        assertThat(words.start(starting(first, TODAY.minusDays(4)), TODAY)).endsWith("(J+4)");
        assertThat(words.alert(new Dashboard.Unsigned(TODAY, List.of(), List.of()))).isEmpty();
        page.prepareAgreements();
        assertThat(status.sent).containsExactly(first, second);
        page.openInternship(second);
        assertThat(status.opened).containsExactly(new Address(Place.INTERNSHIPS, second));
    }

    @Test
    void drawsTheWeeksAndTheDelaysAndSaysThem() { // X07
        List<HomeWords.Bar> weeks = words.weeks(shown());
        assertThat(weeks).hasSize(12);
        assertThat(weeks.getLast().name()).isEqualTo("16/11");
        assertThat(weeks.stream().mapToDouble(HomeWords.Bar::value).sum()).isPositive();
        List<HomeWords.Bar> delays = words.delays(dashboard(List.of(), Optional.empty()));
        assertThat(delays).containsExactly(new HomeWords.Bar("Étudiant", 1.5, "1,5\u00a0j"));
        assertThat(words.spoken("Délais", delays)).isEqualTo("Délais\nÉtudiant\u00a0: 1,5\u00a0j");
    }

    @Test
    void readsAgainEveryMinuteWhileItIsLookedAtAndKeepsTheOldFiguresMeanwhile() {
        assertThat(base.home().readings()).isEqualTo(1);
        assertThat(model.freshnessProperty().get()).isEqualTo("À jour le 21/11/2026 à 10:00");
        Dashboard before = shown();
        runner.hold();
        runner.tick();
        runner.tick();
        assertThat(shown()).isSameAs(before);
        assertThat(model.freshnessProperty().get()).isEqualTo("Lecture des chiffres…");
        runner.release(false);
        assertThat(base.home().readings()).isEqualTo(2); // one question at a time
        model.hidden();
        runner.tick();
        assertThat(base.home().readings()).isEqualTo(2);
        assertThat(runner.repetitions()).isZero();
    }

    @Test
    void saysWhyTheFiguresCouldNotBeRead() {
        var failing = model(() -> {
            throw new RefusedException("unreachable", "Le serveur ne répond pas.");
        });
        failing.shown();
        assertThat(failing.freshnessProperty().get()).isEqualTo("Le serveur ne répond pas.");
        assertThat(failing.dashboardProperty().get()).isNull();
        failing.prepareAgreements();
        assertThat(status.sent).isEmpty();
    }

    @Test
    void leadsOnWhenNothingWasSent() {
        assertThat(new SampleBase(3).home().read().everSent()).isFalse();
        model.openInternships();
        model.importFiles();
        assertThat(status.said).containsExactly("INTERNSHIPS", "import");
    }

    private static StartingInternship starting(UUID id, LocalDate day) {
        return new StartingInternship(id, "MARTIN Léa", "Forêt & Fils", day);
    }

    private static Dashboard dashboard(List<UUID> unsigned, Optional<BigDecimal> cost) {
        List<StartingInternship> named = unsigned.stream().limit(1).map(id -> starting(id, TODAY.plusDays(3))).toList();
        return new Dashboard(true, Map.of(), Map.of(), 0, new Dashboard.Month(1266, cost), List.of(),
                List.of(new RoleDelay(SignatoryRole.STUDENT, Duration.ofHours(35), 9)), new Dashboard.Unsigned(TODAY, unsigned, named));
    }
}
