package fr.paraphe.domain.signing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps key stores in memory. */
public final class InMemoryKeyVault implements KeyVault {
    private final Map<String, byte[]> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> load(String name) {
        byte @Nullable [] bytes = rows.get(name);
        return bytes == null ? Optional.empty() : Optional.of(bytes.clone());
    }

    @Override
    public void keep(String name, byte[] encrypted) {
        rows.put(name, encrypted.clone());
    }
}
