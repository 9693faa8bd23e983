package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.WorkstationMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A workstation that remembers as long as it lives. */
public final class SampleMemory implements WorkstationMemory {
    private final Map<String, String> known = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(known.get(key));
    }

    @Override
    public void put(String key, String value) {
        known.put(key, value);
    }
}
