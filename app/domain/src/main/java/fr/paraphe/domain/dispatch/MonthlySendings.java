package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.shared.Settings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;

/** Counts what was sent this month, in Paris, against the institution's limit ({@code sending.monthlyLimit}, none by default; V87). */
public final class MonthlySendings {
    /** The setting that says how many documents may leave in a month. */
    public static final String LIMIT = "sending.monthlyLimit";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SignatureRequests requests;
    private final Settings settings;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public MonthlySendings(SignatureRequests requests, Settings settings, InstantSource clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the limit and how much of it is used. */
    public MonthlyLimit limit() {
        return settings.get(LIMIT).map(Integer::parseInt).map(limit -> new MonthlyLimit(limit, requests.countSince(start())))
                .orElse(MonthlyLimit.NONE);
    }

    private Instant start() {
        return YearMonth.from(clock.instant().atZone(PARIS)).atDay(1).atStartOfDay(PARIS).toInstant();
    }
}
