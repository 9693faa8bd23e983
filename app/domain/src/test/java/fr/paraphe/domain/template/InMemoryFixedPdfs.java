package fr.paraphe.domain.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps PDFs in memory. */
public final class InMemoryFixedPdfs implements FixedPdfs {
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(byte[] content) {
        kept.putIfAbsent(Sha256.hex(content), content.clone());
    }

    @Override
    public byte[] content(String sha256) {
        return Optional.ofNullable(kept.get(sha256)).orElseThrow(() -> new RefusedException("pdf-missing",
                "Le PDF de ce modèle n'est plus dans la base.")).clone();
    }
}
