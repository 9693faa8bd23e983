package fr.paraphe.domain.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The repository of what is counted for archived documents, and of the documents against which the count is controlled (E35). */
public interface BillingLines {
    /** How many documents of a month were counted at one price and one rate of VAT. */
    record Counted(YearMonth month, BigDecimal amount, BigDecimal vat, long documents) {}

    /** An archived document that has no line. */
    record Uncounted(String reference, String documentName, Instant archivedAt) {}

    /** Keeps a line; when its request has one already, in this base or in a transaction that commits first, does nothing (T24). */
    void add(BillingLine line);

    /** Returns what was counted: the latest month first, then by price and by rate. */
    List<Counted> counted();

    /** Returns the lines of a month, the first archived first. */
    List<BillingLine> of(YearMonth month);

    /** Returns when the first document of this base was archived, counted or not. */
    Optional<Instant> firstArchived();

    /** Returns how many documents were archived from {@code from} until {@code until}, which is left out; counted or not. */
    long archived(Instant from, Instant until);

    /** Returns at most {@code limit} documents archived from {@code from} until {@code until} without a line, the first archived first. */
    List<Uncounted> uncounted(Instant from, Instant until, int limit);
}
