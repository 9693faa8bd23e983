package fr.paraphe.domain.template.clause;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every version of the clauses in memory. */
public final class InMemoryClauses implements Clauses {
    private final Map<UUID, TreeMap<Integer, LibraryClause>> versions = new ConcurrentHashMap<>();
    private final Set<UUID> deleted = new HashSet<>();

    @Override
    public synchronized void save(LibraryClause clause) {
        if (versions.computeIfAbsent(clause.id(), _ -> new TreeMap<>()).putIfAbsent(clause.version(), clause) != null) {
            throw new RefusedException("stale", "Cette version de la clause est déjà enregistrée\u00a0: rouvrez la clause.");
        }
    }

    @Override
    public synchronized List<LibraryClause> versions(UUID id) {
        return List.copyOf(versions.getOrDefault(id, new TreeMap<>()).descendingMap().values());
    }

    @Override
    public synchronized List<LibraryClause> all() {
        return versions.values().stream().map(v -> v.lastEntry().getValue()).filter(clause -> !deleted.contains(clause.id()))
                .sorted(Comparator.comparing(clause -> SearchText.normalised(clause.clause().title()))).toList();
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
