package fr.paraphe.desktop.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something is to be seen: a place, and the record to show there, if one. */
public record Address(Place place, @Nullable UUID record) {
    /** Returns the address of a whole place. */
    public static Address of(Place place) {
        return new Address(place, null);
    }
}
