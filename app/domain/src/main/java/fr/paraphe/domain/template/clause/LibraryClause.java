package fr.paraphe.domain.template.clause;

import java.time.Instant;
import java.util.UUID;

/** One version of a clause of the library («clausier», F309); its author is that of the clause. */
public record LibraryClause(UUID id, int version, SignatureClause clause, Instant savedAt) {
    /** Returns this version as a document takes it up. */
    public PlacedClause placed() {
        return new PlacedClause(clause, new PlacedClause.Origin(id, version));
    }
}
