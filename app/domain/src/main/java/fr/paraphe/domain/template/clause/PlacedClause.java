package fr.paraphe.domain.template.clause;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clause of one document, and of the library if it was taken from there; without an origin it is for this document alone (F308). */
public record PlacedClause(SignatureClause clause, @Nullable Origin origin) {
    /** A version of a clause of the library. */
    public record Origin(UUID clauseId, int version) {}
}
