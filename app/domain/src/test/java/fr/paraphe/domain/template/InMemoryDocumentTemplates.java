package fr.paraphe.domain.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every version of the templates in memory. */
public final class InMemoryDocumentTemplates implements DocumentTemplates {
    private final Map<UUID, TreeMap<Integer, DocumentTemplate>> versions = new ConcurrentHashMap<>();

    @Override
    public synchronized void save(DocumentTemplate template) {
        DocumentTemplate kept =
                versions.computeIfAbsent(template.id(), _ -> new TreeMap<>()).putIfAbsent(template.version(), template);
        if (kept != null && !kept.equals(template)) {
            throw new RefusedException("stale", "Cette version du modèle est déjà enregistrée\u00a0: rouvrez le modèle.");
        }
    }

    @Override
    public synchronized Optional<DocumentTemplate> find(UUID id) {
        return Optional.ofNullable(versions.get(id)).map(v -> v.lastEntry().getValue());
    }

    @Override
    public synchronized Optional<DocumentTemplate> find(UUID id, int version) {
        return Optional.ofNullable(versions.get(id)).map(v -> v.get(version));
    }

    @Override
    public synchronized List<DocumentTemplate> all() {
        return versions.values().stream()
                .map(v -> v.lastEntry().getValue())
                .sorted(Comparator.comparing(t -> SearchText.normalised(t.label())))
                .toList();
    }
}
