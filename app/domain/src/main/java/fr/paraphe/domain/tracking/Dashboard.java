package fr.paraphe.domain.tracking;

import fr.paraphe.domain.template.SignatoryRole;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the home page shows (E02, X07): how many requests stand in each status and call for attention, how many messages were given up, what
 * this month comes to, what was signed week by week and how fast, and the internships without a signed agreement (X24).
 */
public record Dashboard(
        boolean everSent,
        Map<RequestStatus, Long> statuses,
        Map<Attention, Long> calling,
        long givenUp,
        Month month,
        List<Week> weeks,
        List<RoleDelay> delays,
        Unsigned unsigned) {

    public Dashboard {
        statuses = Map.copyOf(statuses);
        calling = Map.copyOf(calling);
        weeks = List.copyOf(weeks);
        delays = List.copyOf(delays);
    }

    /** The documents archived since the first of the month and their cost before tax; no cost on a demonstration base (D-17). */
    public record Month(long archived, Optional<BigDecimal> cost) {}

    /** The signatures given in the week that begins on {@code monday}, in Paris (D-23). */
    public record Week(LocalDate monday, long signatures) {}

    /** The median time from invitation to signature of {@code signatures} signatures. */
    public record RoleDelay(SignatoryRole role, Duration median, long signatures) {}

    /** The internships that need an agreement on {@code today}: all of them, and what is said of the first ones. */
    public record Unsigned(LocalDate today, List<UUID> ids, List<StartingInternship> first) {
        public Unsigned {
            ids = List.copyOf(ids);
            first = List.copyOf(first);
        }
    }

    /** An internship, as the alert names it. */
    public record StartingInternship(UUID id, String student, String company, LocalDate startsOn) {}

    /** Returns how many requests stand in {@code status}. */
    public long count(RequestStatus status) {
        return statuses.getOrDefault(status, 0L);
    }

    /** Returns how many requests call for that attention. */
    public long count(Attention attention) {
        return calling.getOrDefault(attention, 0L);
    }
}
