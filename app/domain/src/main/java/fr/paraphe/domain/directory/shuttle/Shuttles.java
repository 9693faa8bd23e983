package fr.paraphe.domain.directory.shuttle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of the sheets sent to companies, and of the browsers that opened them. */
public interface Shuttles {
    /** Adds or replaces a sheet with its items. */
    void save(Shuttle shuttle);

    /** Returns the sheet of that identifier. */
    Optional<Shuttle> find(UUID id);

    /** Returns the sheet of that identifier, which nobody else changes before the transaction's end. */
    Optional<Shuttle> lock(UUID id);

    /** Returns the sheet whose token has that digest. */
    Optional<Shuttle> findByTokenHash(String tokenHash);

    /** Returns the sheets of a company whose link has not ended and which nobody answered, the oldest first. */
    List<Shuttle> running(UUID companyId);

    /** Returns the sheets past their end at {@code now} whose link has not ended and which nobody answered, the oldest first. */
    List<Shuttle> overdue(Instant now);

    /** Adds or replaces a visit. */
    void save(ShuttleVisit visit);

    /** Returns the visit of that identifier. */
    Optional<ShuttleVisit> visit(UUID id);

    /** Returns how many times a sheet was opened after {@code since}. */
    long visits(UUID shuttleId, Instant since);
}
