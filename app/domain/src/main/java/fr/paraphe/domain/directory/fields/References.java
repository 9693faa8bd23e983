package fr.paraphe.domain.directory.fields;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds whom a record may refer to, as one types a name; called in the background. */
public interface References {
    /** A record by its name, and what tells it from its namesakes: class, town, function. */
    record Named(UUID id, String name, String detail) {}

    /**
     * Returns at most {@code limit} records whose names hold every word of {@code words}, accents and case ignored; {@code companyId}
     * limits contacts to one company (V28), nobody being proposed without it.
     */
    List<Named> propose(ReferenceTo target, @Nullable UUID companyId, String words, int limit);

    /** Returns the record of that identifier, empty when there is none. */
    Optional<Named> find(ReferenceTo target, UUID id);
}
