package fr.paraphe.desktop.shell;

import java.util.Optional;

/** What the workstation remembers of the client's looks from one day to the next; nothing personal. Screen's thread; answers at once. */
public interface WorkstationMemory {
    /** Returns what was put under {@code key}. */
    Optional<String> get(String key);

    /** Remembers {@code value}, one line, under {@code key}; what cannot be written is forgotten at the end of the day, without failing. */
    void put(String key, String value);
}
