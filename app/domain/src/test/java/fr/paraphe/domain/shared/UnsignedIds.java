package fr.paraphe.domain.shared;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/** Orders identifiers as the databases do, unsigned, which {@link UUID#compareTo} does not. */
public final class UnsignedIds {
    private UnsignedIds() {}

    /** Returns the order of rows by that identifier. */
    public static <T> Comparator<T> by(Function<T, UUID> id) {
        return Comparator.comparing(row -> id.apply(row).toString());
    }
}
