package fr.paraphe.domain.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every version of the templates in memory; none was ever sent. */
public final class InMemoryDocumentTemplates implements DocumentTemplates {
    private final Map<UUID, TreeMap<Integer, TemplateVersion>> versions = new ConcurrentHashMap<>();
    private final Set<UUID> deleted = new HashSet<>();

    @Override
    public synchronized void save(TemplateVersion version) {
        DocumentTemplate template = version.template();
        TemplateVersion kept =
                versions.computeIfAbsent(template.id(), _ -> new TreeMap<>()).putIfAbsent(template.version(), version);
        if (kept != null && !kept.template().equals(template)) {
            throw new RefusedException("stale", "Cette version du modèle est déjà enregistrée\u00a0: rouvrez le modèle.");
        }
    }

    @Override
    public synchronized Optional<DocumentTemplate> find(UUID id) {
        return versions(id).stream().findFirst().map(TemplateVersion::template);
    }

    @Override
    public synchronized Optional<DocumentTemplate> find(UUID id, int version) {
        return Optional.ofNullable(versions.get(id)).map(v -> v.get(version)).map(TemplateVersion::template);
    }

    @Override
    public synchronized List<TemplateVersion> versions(UUID id) {
        return Optional.ofNullable(versions.get(id)).map(v -> List.copyOf(v.descendingMap().values())).orElse(List.of());
    }

    @Override
    public synchronized List<DocumentTemplate> all() {
        return versions.values().stream()
                .map(v -> v.lastEntry().getValue().template())
                .filter(template -> !deleted.contains(template.id()))
                .sorted(Comparator.comparing(t -> SearchText.normalised(t.label())))
                .toList();
    }

    /** Returns every version of every template. */
    synchronized List<DocumentTemplate> every() {
        return versions.values().stream().flatMap(v -> v.values().stream()).map(TemplateVersion::template).toList();
    }

    /** Files under {@code into} what stands under {@code from}. */
    synchronized void refile(UUID from, UUID into) {
        versions.values().forEach(all -> all.replaceAll((_, version) -> {
            DocumentTemplate template = version.template();
            Publication former = template.sharing().publication();
            if (!former.nature().equals(from)) {
                return version;
            }
            var next = new Publication(former.toRecipient(), former.toStudent(), former.toGuardians(), into);
            return new TemplateVersion(template.sharing(template.sharing().published(next)), version.savedAt(), version.savedBy());
        }));
    }

    @Override
    public Map<UUID, Integer> uses() {
        return Map.of();
    }

    @Override
    public synchronized void delete(Collection<UUID> ids) {
        deleted.addAll(ids);
    }

    @Override
    public synchronized void undelete(Collection<UUID> ids) {
        deleted.removeAll(ids);
    }
}
