package fr.paraphe.domain.shared.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a row stands: the values it is sorted by, as the list compares them, then its identifier. */
public record ListKey(List<@Nullable Object> values, UUID id) {
    public ListKey {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
