package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps logos in memory. */
public final class InMemoryLogos implements Logos {
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(byte[] picture) {
        kept.putIfAbsent(Sha256.hex(picture), picture.clone());
    }

    @Override
    public byte[] content(String sha256) {
        return Optional.ofNullable(kept.get(sha256)).orElseThrow(() -> new RefusedException("logo-missing",
                "Le logo de l'établissement n'est plus dans la base.")).clone();
    }
}
