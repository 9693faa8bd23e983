package fr.paraphe.domain.archive;

import fr.paraphe.domain.archive.Billing.Detail;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.archive.BillingLines.Counted;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads month by month what is counted for archived documents, and controls it against these (E35, D-17). Months are those of Paris. VAT is
 * rounded half up to the cent, once for each rate of a month.
 */
public final class ReadBilling {
    private static final int CENTS = 2;
    private static final int MISSING = 1_000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final BillingLines lines;
    private final Staff staff;
    private final Settings settings;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public ReadBilling(BillingLines lines, Staff staff, Settings settings, InstantSource clock) {
        this.lines = lines;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the months and the price in force. A demonstration base has nothing to control: only what it ever counted is returned. */
    public Billing read() {
        boolean demonstration = demonstration();
        Map<YearMonth, List<Counted>> counted = lines.counted().stream().collect(Collectors.groupingBy(Counted::month));
        var months = new ArrayList<Month>();
        months(counted).forEach(month -> {
            Month read = month(month, counted.getOrDefault(month, List.of()), demonstration);
            if (read.documents() > 0 || read.archived() > 0) {
                months.add(read);
            }
        });
        return new Billing(demonstration, SendingCost.of(settings), months.reversed());
    }

    /** Every month from the first one in which something was archived or counted, until this one or the last counted. */
    private Stream<YearMonth> months(Map<YearMonth, List<Counted>> counted) {
        YearMonth present = BillingLine.month(clock.instant());
        List<YearMonth> known = Stream.concat(counted.keySet().stream(), lines.firstArchived().map(BillingLine::month).stream())
                .sorted().toList();
        if (known.isEmpty()) {
            return Stream.empty();
        }
        YearMonth last = known.getLast().isAfter(present) ? known.getLast() : present;
        return Stream.iterate(known.getFirst(), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private Month month(YearMonth month, List<Counted> counted, boolean demonstration) {
        long documents = counted.stream().mapToLong(Counted::documents).sum();
        Map<BigDecimal, BigDecimal> byRate = counted.stream().collect(Collectors.groupingBy(Counted::vat,
                Collectors.reducing(BigDecimal.ZERO, c -> c.amount().multiply(BigDecimal.valueOf(c.documents())), BigDecimal::add)));
        BigDecimal exclTax = byRate.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal vat = byRate.entrySet().stream()
                .map(rate -> rate.getValue().multiply(rate.getKey()).divide(HUNDRED, CENTS, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Month(month, documents, cents(exclTax), cents(vat),
                demonstration ? documents : lines.archived(start(month), start(month.plusMonths(1))));
    }

    /** Returns the lines of a month, and which documents archived in it have none. */
    public Detail month(YearMonth month) {
        return new Detail(month, lines.of(month),
                demonstration() ? List.of() : lines.uncounted(start(month), start(month.plusMonths(1)), MISSING));
    }

    private boolean demonstration() {
        return staff.institution().filter(Institution::demonstration).isPresent();
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(BillingLine.PARIS).toInstant();
    }
}
