package fr.paraphe.domain.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps natures in memory, beside the templates that use them. */
public final class InMemoryDocumentNatures implements DocumentNatures {
    private final Map<UUID, DocumentNature> natures = new LinkedHashMap<>();

    private final InMemoryDocumentTemplates templates;

    /** Creates a repository that holds the shipped natures. */
    public InMemoryDocumentNatures(InMemoryDocumentTemplates templates) {
        this.templates = templates;
        DocumentNature.shipped().forEach(this::save);
    }

    @Override
    public List<DocumentNature> all() {
        return new ArrayList<>(natures.values());
    }

    @Override
    public void save(DocumentNature nature) {
        natures.put(nature.id(), nature);
    }

    @Override
    public Map<UUID, Integer> uses() {
        Map<UUID, Set<UUID>> uses = new HashMap<>();
        templates.every().forEach(t -> uses.computeIfAbsent(t.sharing().publication().nature(), _ -> new HashSet<>()).add(t.id()));
        return uses.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
    }

    @Override
    public void merge(UUID from, UUID into) {
        templates.refile(from, into);
        natures.remove(from);
    }

    @Override
    public void delete(UUID id) {
        natures.remove(id);
    }
}
