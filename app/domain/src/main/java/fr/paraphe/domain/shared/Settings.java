package fr.paraphe.domain.shared;

import java.util.Optional;

/** The base's settings and small states, by key; values are text of at most 4,000 characters. */
public interface Settings {
    /** Returns the value of {@code key}. */
    Optional<String> get(String key);

    /** Records the value of {@code key}, in place of the former one. */
    void put(String key, String value);
}
