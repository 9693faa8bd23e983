package fr.paraphe.documents;

import fr.paraphe.domain.signing.KeyVault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A vault in memory. */
public final class MemoryVault implements KeyVault {
    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public Optional<byte[]> load(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, byte[] encrypted) {
        kept.put(name, encrypted);
    }

    /** Returns the names of what is kept. */
    public java.util.Set<String> names() {
        return java.util.Set.copyOf(kept.keySet());
    }
}
