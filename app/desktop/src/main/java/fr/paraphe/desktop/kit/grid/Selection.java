package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What is ticked: some rows, or all that a question finds but a few. */
public sealed interface Selection {
    /** Some rows, in the order in which they were ticked. */
    record Ids(Set<UUID> ids) implements Selection {
        public Ids {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }
    }

    /** «Tout sélectionner»: the question itself, minus {@code except}; its identifiers are read only when an action needs them. */
    record AllOf(ListQuery query, Set<UUID> except) implements Selection {
        public AllOf {
            except = Set.copyOf(except);
        }
    }
}
