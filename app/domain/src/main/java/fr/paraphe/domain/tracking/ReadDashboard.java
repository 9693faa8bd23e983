package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessages;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what the home page shows (E02, X07, X24); days, weeks and months are those of Paris (D-23). */
public final class ReadDashboard {
    /** How many weeks are counted, the present one included. */
    public static final int WEEKS = 12;

    /** How far back the time to sign is looked at, in days. */
    public static final int LATELY = 90;

    /** How long before its start an internship without a signed agreement is told, in days (X24). */
    public static final int BEFORE_START = 10;

    private static final int NAMED = 5;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DashboardFigures figures;
    private final TrackingList list;
    private final OutgoingMessages messages;
    private final Staff staff;
    private final Settings settings;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public ReadDashboard(DashboardFigures figures, TrackingList list, OutgoingMessages messages, Staff staff, Settings settings,
            InstantSource clock) {
        this.figures = figures;
        this.list = list;
        this.messages = messages;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells whether documents were ever sent. */
    public boolean everSent() {
        return figures.everSent();
    }

    /** Returns what is so now. */
    public Dashboard read() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, PARIS);
        return new Dashboard(figures.everSent(), list.counts(now), list.calling(now),
                messages.count(OutgoingMessage.Status.REJECTED), month(today), weeks(today), figures.delays(start(today.minusDays(LATELY))),
                unsigned(today));
    }

    private Dashboard.Month month(LocalDate today) {
        long archived = figures.archivedSince(start(today.withDayOfMonth(1)));
        boolean demonstration = staff.institution().filter(Institution::demonstration).isPresent();
        return new Dashboard.Month(archived, demonstration ? Optional.empty() : Optional.of(SendingCost.of(settings).total(archived)));
    }

    private List<Dashboard.Week> weeks(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> mondays = Stream.iterate(monday.minusWeeks(WEEKS - 1L), day -> day.plusWeeks(1)).limit(WEEKS + 1L).toList();
        List<Long> signatures = figures.signatures(mondays.stream().map(ReadDashboard::start).toList());
        return IntStream.range(0, WEEKS).mapToObj(i -> new Dashboard.Week(mondays.get(i), signatures.get(i))).toList();
    }

    private Dashboard.Unsigned unsigned(LocalDate today) {
        List<UUID> ids = figures.unsigned(today, today.plusDays(BEFORE_START));
        return new Dashboard.Unsigned(today, ids, figures.starting(ids.subList(0, Math.min(NAMED, ids.size()))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }
}
